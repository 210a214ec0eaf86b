package dev.dovetail.processor.write;

import com.palantir.javapoet.CodeBlock;

/**
 * The making of something by a program, broken over lines as the usual formatter would break it.
 *
 * @param declared what stands before it; may be empty
 * @param part the call that says what is made
 * @param method what the program does with it
 * @param creation what gives it
 */
record Statement(CodeBlock declared, CodeBlock part, String method, Call creation) {
  /** The statement where it stands, behind so many columns. */
  CodeBlock at(int indent) {
    CodeBlock one = CodeBlock.of("program$L.$L($L);", part, method, creation.inOneLine());
    CodeBlock whole = declared.isEmpty() ? one : CodeBlock.of("$L $L", declared, one);
    if (indent + Call.width(whole) <= Call.LINE) {
      return CodeBlock.of("$L\n", whole);
    }
    int width = Call.width(one);
    if (!declared.isEmpty() && indent + 4 + width <= Call.LINE) {
      return CodeBlock.of("$L\n    $L\n", declared, one);
    }
    String gap = declared.isEmpty() ? "" : "\n    ";
    String step = declared.isEmpty() ? "\n    " : "\n        ";
    int within = step.length() - 1;
    return CodeBlock.of(
        "$L$Lprogram$L$L$L$L;\n", declared, gap, step, part, step, last(indent + within, within));
  }

  /** The last step of a statement that is broken before each of them. */
  private CodeBlock last(int column, int within) {
    String call = "." + method + "(";
    if (column + call.length() + creation.width() + 2 <= Call.LINE) {
      return CodeBlock.of("$L$L)", call, creation.inOneLine());
    }
    String gap = " ".repeat(within + 4);
    CodeBlock broken = creation.at(column + 4, gap + "    ", column + 8, 2);
    return CodeBlock.of("$L\n$L$L)", call, gap, broken);
  }
}
