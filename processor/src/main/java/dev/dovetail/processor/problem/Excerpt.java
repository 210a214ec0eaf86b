package dev.dovetail.processor.problem;

import dev.dovetail.processor.wiring.Span;
import java.util.List;

/**
 * A stretch of a one-line text, pointed at from below.
 *
 * @param label what stands before the text, as {@code -Astore=}; may be empty
 * @param text the whole text
 * @param span the stretch
 */
public record Excerpt(String label, String text, Span span) {
  /** The text, and under it the pointer; nothing where there is no text to point at. */
  public List<String> lines() {
    if (label.isEmpty() && text.isBlank()) {
      return List.of();
    }
    String shown = text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    int width = Math.max(1, span.end() - span.start());
    return List.of(
        label + shown, " ".repeat(label.length() + span.start()) + "^" + "~".repeat(width - 1));
  }
}
