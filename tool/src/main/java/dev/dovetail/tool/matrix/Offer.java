package dev.dovetail.tool.matrix;

import dev.dovetail.tool.listing.ListedSlot;
import java.util.LinkedHashMap;
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
 */
record Offer(ListedSlot slot, Map<String, Set<String>> wirings) {
  /** The first of them. */
  Offer most(int number) {
    Map<String, Set<String>> some = new LinkedHashMap<>();
    wirings.entrySet().stream().limit(number).forEach(it -> some.put(it.getKey(), it.getValue()));
    return new Offer(slot, some);
  }

  /**
   * What came of it, wiring by wiring, on each target.
   *
   * @param tried what came of those that are for a target
   */
  Stream<Result> results(List<Result> tried, List<String> targets) {
    if (wirings.isEmpty()) {
      return targets.stream().map(it -> Result.nothing(slot, it));
    }
    return wirings.keySet().stream()
        .flatMap(wiring -> targets.stream().map(target -> result(wiring, target, tried)));
  }

  private Result result(String wiring, String target, List<Result> tried) {
    Optional<Result> result =
        tried.stream()
            .filter(it -> it.slot().equals(slot.name()))
            .filter(it -> it.wiring().equals(wiring) && it.target().equals(target))
            .findFirst();
    return result.orElseGet(
        () -> {
          String reason =
              "works only on " + String.join(", ", wirings.getOrDefault(wiring, Set.of()));
          return new Result(slot.name(), wiring, target, Result.Verdict.NO, reason);
        });
  }
}
