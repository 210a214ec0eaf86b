package dev.dovetail.processor.write;

/**
 * Java source that no {@code -encoding} of the compiler can spoil.
 *
 * @param source any Java source
 */
public record AsciiText(String source) {
  /** The source with Java's own escapes for what is beyond ASCII. */
  @Override
  public String toString() {
    StringBuilder ascii = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c < 0x7f) {
        ascii.append(c);
      } else {
        ascii.append(String.format("\\u%04x", (int) c));
      }
    }
    return ascii.toString();
  }
}
