package dev.dovetail.memory;

/**
 * How much there is room for.
 *
 * @param bytes at least 0; the largest number means that there is no limit
 */
public record Capacity(long bytes) {
  private static final String UNLIMITED = "unlimited";

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Capacity {
    if (bytes < 0) {
      throw new IllegalArgumentException("a capacity is 0 bytes or more");
    }
  }

  /**
   * Reads a number of bytes, or {@code unlimited}.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static Capacity parse(String text) {
    if (text.equals(UNLIMITED)) {
      return new Capacity(Long.MAX_VALUE);
    }
    try {
      return new Capacity(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a capacity is a number of bytes, or " + UNLIMITED, e);
    }
  }

  /** Whether so many bytes fit where some are used and some of those would be freed. */
  boolean fits(long used, long freed, long added) {
    return added <= bytes - (used - freed);
  }

  @Override
  public String toString() {
    return bytes == Long.MAX_VALUE ? UNLIMITED : Long.toString(bytes);
  }
}
