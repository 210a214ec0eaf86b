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

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (c < ' ' || c > '~') {
            literal.append(String.format("\\u%04x", (int) c));
          } else {
            literal.append(c);
          }
        }
      }
    }
    return literal.append('"').toString();
  }
}
