package dev.dovetail.tests.random;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Chance, the same for the same seed.
 *
 * @param random where it comes from
 */
public record Dice(RandomGenerator random) {
  /** By a seed. */
  public static Dice of(long seed) {
    return new Dice(new SplittableRandom(seed));
  }

  /** A number from 0 on. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** Once in so many times. */
  public boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  /** One of several. */
  public <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
