package dev.dovetail.processor.wiring;

/**
 * A stretch of a wiring's text.
 *
 * @param start index of its first character
 * @param end index behind its last character
 */
public record Span(int start, int end) {
  /** From the start of one stretch to the end of another. */
  public Span to(Span last) {
    return new Span(start, last.end);
  }
}
