package dev.dovetail.bench;

import java.util.Comparator;
import java.util.List;

/**
 * What one run of a JVM took.
 *
 * @param cpu milliseconds of processor time, of user and system
 * @param wall milliseconds from the start of the JVM
 */
record Cost(long cpu, long wall) {
  /** Each figure's median; of an even number the upper one. */
  static Cost median(List<Cost> costs) {
    Comparator<Long> order = Comparator.naturalOrder();
    List<Long> cpu = costs.stream().map(Cost::cpu).sorted(order).toList();
    List<Long> wall = costs.stream().map(Cost::wall).sorted(order).toList();
    return new Cost(cpu.get(costs.size() / 2), wall.get(costs.size() / 2));
  }
}
