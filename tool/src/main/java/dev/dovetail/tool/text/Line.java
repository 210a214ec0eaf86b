package dev.dovetail.tool.text;

/**
 * A text in one line: what would end it, or steer a terminal, is a blank.
 *
 * @param text any
 */
public record Line(String text) {
  @Override
  public String toString() {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
  }
}
