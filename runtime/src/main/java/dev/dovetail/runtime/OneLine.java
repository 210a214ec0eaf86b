package dev.dovetail.runtime;

/**
 * A text in one line: what would end it, or steer a terminal, is a blank.
 *
 * @param text any
 */
record OneLine(String text) {
  @Override
  public String toString() {
    var line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean blank = Character.isISOControl(letter) || letter == '\u2028' || letter == '\u2029';
      line.append(blank ? ' ' : letter);
    }
    return line.toString();
  }
}
