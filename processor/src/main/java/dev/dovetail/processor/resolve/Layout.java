package dev.dovetail.processor.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows from the edges of a graph, found once.
 *
 * @param slots every slot of every instance once, by the first way to it, depth first
 * @param ways the first way to each node that is in a slot
 * @param instances every instance once, what it needs before it
 */
record Layout(List<Graph.Located> slots, Map<Node, Graph.Located> ways, List<Instance> instances) {
  static Layout of(List<Edge> machine, Instance root) {
    List<Graph.Located> slots = new ArrayList<>();
    Map<Node, Graph.Located> ways = new HashMap<>();
    walk(root, Optional.empty(), new LinkedHashSet<>(), slots);
    slots.forEach(it -> ways.putIfAbsent(it.edge().node(), it));
    Set<Instance> ordered = new LinkedHashSet<>();
    machine.forEach(it -> order(it.node(), ordered));
    order(root, ordered);
    return new Layout(List.copyOf(slots), ways, List.copyOf(ordered));
  }

  private static void order(Node node, Set<Instance> ordered) {
    if (node instanceof Instance instance && !ordered.contains(instance)) {
      instance.edges().forEach(it -> order(it.node(), ordered));
      ordered.add(instance);
    }
  }

  private static void walk(
      Instance instance,
      Optional<Graph.Located> above,
      Set<Instance> seen,
      List<Graph.Located> slots) {
    if (!seen.add(instance)) {
      return;
    }
    for (Edge edge : instance.edges()) {
      Graph.Located slot = new Graph.Located(instance, edge, above);
      slots.add(slot);
      if (edge.node() instanceof Instance part) {
        walk(part, Optional.of(slot), seen, slots);
      }
    }
  }
}
