package dev.dovetail.store;

import java.util.Arrays;

/**
 * A part of a content.
 *
 * @param offset of its first byte, at least 0
 * @param length the most bytes it has, at least 0
 */
public record Span(long offset, int length) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public Span {
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException(length + " bytes from " + offset + " are no part");
    }
  }

  /** How many of its bytes a content of that many bytes has. */
  public int within(long size) {
    return (int) Math.max(0, Math.min(length, size - offset));
  }

  /** Its bytes in a content, as an array of their own. */
  public byte[] of(byte[] content) {
    int count = within(content.length);
    return count == 0
        ? new byte[0]
        : Arrays.copyOfRange(content, (int) offset, (int) offset + count);
  }
}
