package dev.dovetail.tar;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of an archive that are a text, or a number. */
final class Text {
  private final byte[] bytes;
  private final long offset;

  /**
   * A text.
   *
   * @param bytes of it, up to a NUL or the end
   * @param offset where they stand
   */
  Text(byte[] bytes, long offset) {
    this.bytes = bytes;
    this.offset = offset;
  }

  /** The text. */
  String read() throws Unusable {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    byte[] used = Arrays.copyOf(bytes, end);
    String text = new String(used, StandardCharsets.UTF_8);
    if (!Arrays.equals(used, text.getBytes(StandardCharsets.UTF_8))) {
      throw new Unusable("has a name that is not UTF-8", offset);
    }
    return text;
  }

  /** A number in octal digits, or where the first bit is set, in base 256 as GNU tar has it. */
  long number() throws Unusable {
    return (bytes[0] & 0x80) != 0 ? binary() : octal();
  }

  private long binary() throws Unusable {
    // The bit behind the mark is the sign.
    long value = (byte) (bytes[0] << 1) >> 1;
    for (int i = 1; i < bytes.length; i++) {
      if (value > Long.MAX_VALUE >> Byte.SIZE || value < Long.MIN_VALUE >> Byte.SIZE) {
        throw new Unusable("has a number that is too large", offset);
      }
      value = (value << Byte.SIZE) | (bytes[i] & 0xff);
    }
    return value;
  }

  private long octal() throws Unusable {
    String digits = read().strip();
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 7) {
        throw new Unusable("has a number that is none", offset);
      }
      // Fields have 12 digits at most.
      value = value * 8 + digit;
    }
    return value;
  }
}
