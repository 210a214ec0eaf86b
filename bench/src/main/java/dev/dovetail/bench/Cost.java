package dev.dovetail.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run of a JVM took.
 *
 * @param cpu milliseconds of processor time, of user and system
 * @param wall milliseconds from its start to its end
 */
record Cost(double cpu, double wall) {
  /** As a shell notes it: seconds of user, of system, and by the clock. */
  static Cost noted(String note) {
    String[] seconds = note.strip().split(" ", -1);
    double cpu = Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]);
    return new Cost(1000 * cpu, 1000 * Double.parseDouble(seconds[2]));
  }

  /** Each figure's median; of an even number the upper one. */
  static Cost median(List<Cost> costs) {
    return new Cost(median(costs, Cost::cpu), median(costs, Cost::wall));
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
    return costs.stream().mapToDouble(figure).sorted().skip(costs.size() / 2).findFirst().orElse(0);
  }
}
