package dev.dovetail.tool.matrix;

import dev.dovetail.tool.listing.ListedSlot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What there is for a slot.
 *
 * @param slot the slot
 * @param wirings those to try, each with the targets that it is for
 * @param untried those that are left out
 */
record Offer(ListedSlot slot, Map<String, Set<String>> wirings, Optional<Untried> untried) {
  /** The places to try. */
  Stream<Cell> cells() {
    return wirings.entrySet().stream()
        .flatMap(it -> it.getValue().stream().map(one -> new Cell(slot.name(), it.getKey(), one)));
  }

  /**
   * What came of it, wiring by wiring, on each target.
   *
   * @param tried what came of those that are for a target
   */
  Stream<Result> results(Map<Cell, Result> tried, List<String> targets) {
    if (wirings.isEmpty()) {
      return targets.stream().map(it -> Result.nothing(slot, it));
    }
    return wirings.entrySet().stream()
        .flatMap(
            wiring ->
                targets.stream()
                    .map(target -> new Cell(slot.name(), wiring.getKey(), target))
                    .map(it -> tried.getOrDefault(it, Result.elsewhere(it, wiring.getValue()))));
  }
}
