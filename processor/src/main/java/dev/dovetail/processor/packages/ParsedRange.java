package dev.dovetail.processor.packages;

import dev.dovetail.processor.wiring.SyntaxError;

/** What reading the text of a version or a range of versions gives. */
sealed interface ParsedRange {
  /** The text is one. */
  record Understood(VersionRange range) implements ParsedRange {}

  /** The text is not; the place is one in the text. */
  record Failed(SyntaxError error) implements ParsedRange {
    Failed(int at, String message) {
      this(new SyntaxError(at, message));
    }
  }
}
