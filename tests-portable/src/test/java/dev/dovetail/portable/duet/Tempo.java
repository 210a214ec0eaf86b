package dev.dovetail.portable.duet;

/**
 * How fast.
 *
 * @param beats a minute, more than 0
 */
public record Tempo(int beats) {
  /** Checks the beats. */
  public Tempo {
    if (beats <= 0) {
      throw new IllegalArgumentException("no beats");
    }
  }

  /** Reads {@code 90bpm}. */
  public static Tempo parse(String text) {
    if (!text.endsWith("bpm")) {
      throw new IllegalArgumentException("without bpm");
    }
    return new Tempo(Integer.parseInt(text.substring(0, text.length() - 3)));
  }
}
