package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A piece of Java that somebody else wrote, taken apart so far that it keeps to its place: classes
 * it names in full can be imported, and names that stand for something can be filled in.
 *
 * @param text as it was written
 * @param pieces all of it
 * @param open where in the pieces the arguments of a call begin, whose parenthesis closes the text;
 *     -1 where it is no call
 */
public record CodeText(String text, List<Piece> pieces, int open) {
  /** The name of what was made. */
  public static final String THIS = "this";

  /** A part of the text. */
  sealed interface Piece {
    /** What stays as it is. */
    record Plain(String text) implements Piece {}

    /** A comma or parenthesis that divides the arguments of the outermost call. */
    record Divider(char sign) implements Piece {}

    /** A class that was named in full. */
    record Type(ClassName name) implements Piece {}

    /** {@code ${name}}. */
    record Reference(String name) implements Piece {}
  }

  /** Keeps a copy. */
  public CodeText {
    pieces = List.copyOf(pieces);
  }

  /** The names that it has filled in. */
  public Set<String> references() {
    Set<String> names = new TreeSet<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Reference reference) {
        names.add(reference.name());
      }
    }
    return names;
  }

  /** Whether all of it is one call, as {@code a.B.of(c)} or {@code new a.B(c)}. */
  public boolean isCall() {
    return open > 0;
  }

  /** It in one line, with what the names stand for. */
  CodeBlock code(Function<String, CodeBlock> meaning) {
    return code(pieces, meaning);
  }

  /** The call that it is. */
  Call call(Function<String, CodeBlock> meaning) {
    List<CodeBlock> arguments = new ArrayList<>();
    int start = open + 1;
    for (int i = start; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Divider) {
        if (i > start) {
          arguments.add(code(pieces.subList(start, i), meaning));
        }
        start = i + 1;
      }
    }
    return new Call(code(pieces.subList(0, open), meaning), arguments);
  }

  private static CodeBlock code(List<Piece> pieces, Function<String, CodeBlock> meaning) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Type type) {
        code.add("$T", type.name());
      } else if (piece instanceof Piece.Reference reference) {
        code.add("$L", meaning.apply(reference.name()));
      } else if (piece instanceof Piece.Divider divider) {
        code.add("$L", divider.sign() == ',' ? ", " : divider.sign());
      } else {
        code.add("$L", ((Piece.Plain) piece).text());
      }
    }
    return code.build();
  }
}
