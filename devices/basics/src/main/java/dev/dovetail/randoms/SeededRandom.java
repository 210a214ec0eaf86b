package dev.dovetail.randoms;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.random.Random;
import java.util.Objects;

/** The same bytes in each run: those of SplitMix64, the lowest byte of each number first. */
@Device(
    type = Random.class,
    name = "seeded",
    doc = "The same bytes for the same seed, in every run and on every machine: for tests.",
    promises = {
      "The bytes follow from the seed alone, however they are asked for.",
      "Whoever knows the seed, or sees eight bytes, can compute the rest."
    })
public final class SeededRandom implements Random {
  private static final long GAMMA = 0x9e3779b97f4a7c15L;

  private long state;
  private long word;

  /** Bytes of the word that are not given yet. */
  private int left;

  /** From the start of what a seed gives. */
  public SeededRandom(@Key(doc = "Where the bytes begin.") long randomSeed) {
    state = randomSeed;
  }

  @Override
  public synchronized void generate(byte[] into, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, into.length);
    for (int i = offset; i < offset + length; i++) {
      if (left == 0) {
        state += GAMMA;
        word = mixed(state);
        left = Long.BYTES;
      }
      into[i] = (byte) word;
      word >>>= Byte.SIZE;
      left--;
    }
  }

  private static long mixed(long state) {
    long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
