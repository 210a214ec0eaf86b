package dev.dovetail.logs;

import dev.dovetail.log.Log;
import dev.dovetail.runtime.SlotPath;
import java.util.function.Supplier;

/**
 * Something that was said.
 *
 * @param level how much it matters
 * @param path of the slot whose log it was said to
 * @param text as it was said
 */
public record Message(Log.Level level, SlotPath path, String text) {
  private static final int HEX_DIGITS = 4;

  /** What a caller says; where saying it fails, that. */
  static Message of(Log.Level level, SlotPath path, Supplier<String> text) {
    String said;
    try {
      said = text.get();
    } catch (RuntimeException e) {
      said = "what was to be said failed: " + e;
    }
    return new Message(level, path, String.valueOf(said));
  }

  /** In one line: {@code LEVEL path: text}, with line breaks and other control signs escaped. */
  public String line() {
    return level + " " + path + ": " + escaped();
  }

  /** The text without what would end the line, or steer a terminal. */
  String escaped() {
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
