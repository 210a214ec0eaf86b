package dev.dovetail.tool.picture;

import dev.dovetail.tool.text.Line;

/**
 * A line of text in a picture, in a font whose characters are equally wide.
 *
 * @param text as shown
 */
record Measure(String text) {
  /** Columns of a text; what is longer is cut, as a picture is not for reading paths. */
  private static final int LONGEST = 44;

  /** Where scripts begin whose characters are two columns wide. */
  private static final int WIDE = 0x1100;

  static Measure of(String text) {
    String line = new Line(text).toString();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? new Measure(line)
        : new Measure(line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…");
  }

  /**
   * Its width, in whole pixels.
   *
   * @param size of the font, in pixels
   */
  double width(double size) {
    return Math.ceil(text.codePoints().mapToLong(it -> it < WIDE ? 1 : 2).sum() * size * 0.61);
  }
}
