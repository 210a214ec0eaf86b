package dev.dovetail.runtime;

import java.time.Duration;

/** Durations in ISO 8601, as {@link Duration#parse} takes them on a JVM. */
final class IsoDuration {
  private IsoDuration() {}

  /**
   * Reads a duration.
   *
   * @throws RuntimeException if it is none
   */
  static Duration parse(String text) {
    int point = Math.max(text.indexOf('.'), text.indexOf(','));
    if (point < 0) {
      return Duration.parse(text);
    }
    // JavaScript's class library does not take a fraction.
    String fraction = text.substring(point + 1, text.length() - 1);
    if (!text.matches(".*[sS]") || !fraction.matches("[0-9]{0,9}")) {
      throw new IllegalArgumentException();
    }
    long nanoseconds = Long.parseLong((fraction + "000000000").substring(0, 9));
    Duration whole = Duration.parse(text.substring(0, point) + "S");
    return text.startsWith("-") == isMinus(text, point)
        ? whole.plusNanos(nanoseconds)
        : whole.minusNanos(nanoseconds);
  }

  /** Whether the number that ends at an index is negative. */
  private static boolean isMinus(String text, int end) {
    int start = end - 1;
    while (start > 0 && Character.isDigit(text.charAt(start))) {
      start--;
    }
    return start >= 0 && text.charAt(start) == '-';
  }
}
