package dev.dovetail.conformance;

/**
 * How many times something random is tried.
 *
 * @param number at least 0
 */
public record Count(int number) {
  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Count {
    if (number < 0) {
      throw new IllegalArgumentException("it is a whole number from 0 to " + Integer.MAX_VALUE);
    }
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if it is none, negative or too large
   */
  public static Count parse(String text) {
    try {
      return new Count(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      // As of one that is negative.
      return new Count(-1);
    }
  }

  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
