package dev.dovetail.processor.resolve;

import dev.dovetail.processor.problem.Excerpt;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.wiring.Span;

/**
 * A text that a wiring was read from.
 *
 * @param label what stands before it where it is shown: {@code -Astore=}, or nothing
 * @param text the text
 * @param place where a problem with it is put
 */
public record Source(String label, String text, Place place) {
  /** The same with a stretch that nobody shall read. */
  Source hiding(Span span) {
    String hidden = "*".repeat(span.end() - span.start());
    String rest = text.substring(span.end());
    return new Source(label, text.substring(0, span.start()) + hidden + rest, place);
  }

  /** A stretch of it, to be shown. */
  public Excerpt excerpt(Span span) {
    return new Excerpt(label, text, span);
  }

  /** Whether it was given when the compiler was started. */
  public boolean isOption() {
    return !label.isEmpty();
  }
}
