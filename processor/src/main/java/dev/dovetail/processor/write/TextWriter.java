package dev.dovetail.processor.write;

import com.palantir.javapoet.CodeBlock;

/** Writes a text as Java. */
final class TextWriter {
  /** A constant of a class has at most 65,535 bytes, and a character at most three. */
  private static final int MOST = 65_535 / 3;

  /** The expression; a text too long for a constant is joined from several. */
  CodeBlock write(String text) {
    if (text.length() <= MOST) {
      return CodeBlock.of("$S", text);
    }
    CodeBlock.Builder parts = CodeBlock.builder();
    for (int start = 0; start < text.length(); start += MOST) {
      parts.add(", $S", text.substring(start, Math.min(text.length(), start + MOST)));
    }
    return CodeBlock.of("$T.join(\"\"$L)", String.class, parts.build());
  }
}
