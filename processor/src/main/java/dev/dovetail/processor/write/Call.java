package dev.dovetail.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A call, broken over lines as the usual formatter of Java would break it.
 *
 * @param head what stands before the parenthesis
 * @param arguments what stands in it
 */
record Call(CodeBlock head, List<CodeBlock> arguments) {
  /** Columns of a line. */
  static final int LINE = 100;

  /** More columns than any line has. */
  private static final int TOO_WIDE = 10 * LINE;

  private static final Pattern PACKAGE = Pattern.compile("\\b([a-z]\\w*\\.)+(?=[A-Z])");

  /** The call in one line. */
  CodeBlock inOneLine() {
    return CodeBlock.of("$L($L)", head, joined(", "));
  }

  /** Columns of the call in one line. */
  int width() {
    return width(inOneLine());
  }

  /**
   * The call where it stands.
   *
   * @param column where it begins
   * @param indent the further spaces of its second line, as a text
   * @param indented the columns before an argument that stands in a line of its own
   * @param tail columns of what follows it in its last line
   */
  CodeBlock at(int column, String indent, int indented, int tail) {
    if (column + width() + tail <= LINE || arguments.isEmpty()) {
      return inOneLine();
    }
    int line = indented + width(joined(", ")) + 1 + tail;
    return CodeBlock.of("$L(\n$L$L)", head, indent, joined(line <= LINE ? ", " : ",\n" + indent));
  }

  /** Columns of code in one line, its class names imported; code of several lines fits nowhere. */
  static int width(CodeBlock code) {
    String text = code.toString();
    return text.length() > TOO_WIDE || text.indexOf('\n') >= 0
        ? TOO_WIDE
        : PACKAGE.matcher(text).replaceAll("").length();
  }

  private CodeBlock joined(String separator) {
    return arguments.stream().collect(CodeBlock.joining(separator));
  }
}
