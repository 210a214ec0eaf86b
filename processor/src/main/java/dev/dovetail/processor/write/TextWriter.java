package dev.dovetail.processor.write;

import com.palantir.javapoet.CodeBlock;

/**
 * Writes a text as Java, each text in one line: JavaPoet breaks lines at what it takes for ends.
 */
final class TextWriter {
  /** A constant of a class has at most 65,535 bytes, and a character at most three. */
  private static final int MOST = 65_535 / 3;

  /** The expression; a text too long for a constant is joined from several. */
  CodeBlock write(String text) {
    if (text.length() <= MOST) {
      return CodeBlock.of("$L", literal(text));
    }
    CodeBlock.Builder parts = CodeBlock.builder();
    for (int start = 0; start < text.length(); start += MOST) {
      String part = text.substring(start, Math.min(text.length(), start + MOST));
      parts.add(", $L", literal(part));
    }
    return CodeBlock.of("$T.join(\"\"$L)", String.class, parts.build());
  }

  /** The expression for one character. */
  CodeBlock write(char c) {
    return CodeBlock.of("$L", c == '\'' ? "'\\''" : "'" + escaped(c) + "'");
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      literal.append(escaped(text.charAt(i)));
    }
    return literal.append('"').toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
    };
  }
}
