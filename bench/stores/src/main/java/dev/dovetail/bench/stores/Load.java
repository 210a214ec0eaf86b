package dev.dovetail.bench.stores;

import java.util.Comparator;
import java.util.SplittableRandom;

/**
 * The files of a store that is measured, all in one folder.
 *
 * @param keys how many, at least 1
 * @param size of each, in bytes
 */
record Load(int keys, int size) implements Comparable<Load> {
  /** The folder of all files. */
  static final String FOLDER = "files";

  // Letters, that archives have something to compress.
  private static final int LETTERS = 63;

  /** By size, then by number. */
  @Override
  public int compareTo(Load other) {
    return Comparator.comparing(Load::size).thenComparing(Load::keys).compare(this, other);
  }

  /** The path of a file, without a slash at the beginning. */
  String path(int key) {
    return FOLDER + "/" + "item-%06d".formatted(key);
  }

  /** A content, which is the same for the same seed. */
  byte[] content(int seed) {
    var random = new SplittableRandom(seed);
    byte[] content = new byte[size];
    for (int at = 0; at < size; ) {
      long bits = random.nextLong();
      for (int i = 0; i < Long.BYTES && at < size; i++) {
        content[at++] = (byte) ('@' + (bits & LETTERS));
        bits >>>= Byte.SIZE;
      }
    }
    return content;
  }
}
