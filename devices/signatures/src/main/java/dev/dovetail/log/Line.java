package dev.dovetail.log;

/**
 * A text as one line, which neither ends early nor steers a terminal, whoever made parts of it up.
 *
 * @param text with whatever is in it
 */
public record Line(String text) {
  private static final int HEX_DIGITS = 4;

  /** The text, with line breaks and other control signs escaped. */
  @Override
  public String toString() {
    var line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      switch (sign) {
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        default -> {
          if (isControl(sign)) {
            String digits = Integer.toHexString(sign);
            line.append("\\u").append("0".repeat(HEX_DIGITS - digits.length())).append(digits);
          } else {
            line.append(sign);
          }
        }
      }
    }
    return line.toString();
  }

  /** C0, DEL, C1, and the two separators that some take for line breaks. */
  private static boolean isControl(char sign) {
    return sign < ' ' || (sign >= 0x7f && sign < 0xa0) || sign == 0x2028 || sign == 0x2029;
  }
}
