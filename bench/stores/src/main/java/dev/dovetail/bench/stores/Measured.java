package dev.dovetail.bench.stores;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a case took, round by round. */
final class Measured {
  private final Case what;
  private final Map<Side, List<Double>> times = new EnumMap<>(Side.class);

  Measured(Case what) {
    this.what = what;
    for (Side side : Side.values()) {
      times.put(side, new ArrayList<>());
    }
  }

  Case what() {
    return what;
  }

  void add(Side side, double micros) {
    of(side).add(micros);
  }

  boolean isDone() {
    return !of(Side.RAW).isEmpty();
  }

  /** The median of a side, in microseconds. */
  double median(Side side) {
    return median(of(side));
  }

  /** What the device takes of the time of the other. */
  double ratio() {
    return median(Side.OURS) / median(Side.RAW);
  }

  /** The least and the most of the rounds. */
  List<Double> ratios() {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < of(Side.RAW).size(); round++) {
      ratios.add(of(Side.OURS).get(round) / of(Side.RAW).get(round));
    }
    return List.of(Collections.min(ratios), Collections.max(ratios));
  }

  private List<Double> of(Side side) {
    return times.getOrDefault(side, List.of());
  }

  private static double median(List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
