package dev.dovetail.bench.stores;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a case took. Of all times the least counts: a machine that does something else, and a
 * compiler that has not finished, only ever add to it.
 */
final class Measured {
  private final Case what;
  private final Map<Side, Double> least = new EnumMap<>(Side.class);

  Measured(Case what) {
    this.what = what;
  }

  Case what() {
    return what;
  }

  void add(Side side, double micros) {
    least.merge(side, micros, Math::min);
  }

  boolean isDone() {
    return least.size() == Side.values().length;
  }

  /** The least time of a side, in microseconds. */
  double least(Side side) {
    return least.getOrDefault(side, Double.NaN);
  }

  /** What the device takes of the time of the other. */
  double ratio() {
    return least(Side.OURS) / least(Side.RAW);
  }
}
