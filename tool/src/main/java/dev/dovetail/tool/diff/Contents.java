package dev.dovetail.tool.diff;

import dev.dovetail.tool.graph.Edge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is in a slot.
 *
 * @param slot its name
 * @param path of the slot
 * @param ids of the instances in it, in order; empty for what is missing
 * @param isMany whether it takes any number
 */
record Contents(String slot, String path, List<Optional<String>> ids, boolean isMany) {
  /** Those of the slots of an instance. */
  static List<Contents> of(List<Edge> edges) {
    Map<String, List<Edge>> bySlot = new LinkedHashMap<>();
    edges.forEach(it -> bySlot.computeIfAbsent(it.slot().name(), x -> new ArrayList<>()).add(it));
    List<Contents> all = new ArrayList<>();
    for (List<Edge> each : bySlot.values()) {
      Edge first = each.get(0);
      List<Optional<String>> ids =
          each.stream()
              .filter(it -> it.to().isPresent() || it.end().gap().isPresent())
              .map(Edge::to)
              .toList();
      all.add(
          new Contents(first.slot().name(), first.slotPath(), ids, first.slot().kind().isMany()));
    }
    return all;
  }

  /** As a wiring has it. */
  String text() {
    String members = ids.stream().map(it -> it.orElse("missing")).collect(Collectors.joining(", "));
    return isMany ? "[" + members + "]" : members.isEmpty() ? "none" : members;
  }
}
