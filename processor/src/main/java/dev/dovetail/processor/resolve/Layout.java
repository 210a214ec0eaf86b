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
 * @param ways the first way to each instance that is in a slot
 * @param instances every instance once, what it needs before it
 */
record Layout(
    List<Graph.Located> slots, Map<Instance, Graph.Located> ways, List<Instance> instances) {
  static Layout of(List<Edge> machine, Instance root) {
    List<Graph.Located> slots = new ArrayList<>();
    Map<Instance, Graph.Located> ways = new HashMap<>();
    walk(root, Optional.empty(), new LinkedHashSet<>(), slots);
    for (Graph.Located slot : slots) {
      slot.edge().node().instance().ifPresent(it -> ways.putIfAbsent(it, slot));
    }
    return new Layout(List.copyOf(slots), ways, new Ordering().of(machine, root));
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
      visit(new Graph.Located(instance, edge, above), seen, slots);
      if (edge.node() instanceof Node.Group group) {
        group.members().forEach(it -> visit(new Graph.Located(instance, it, above), seen, slots));
      }
    }
  }

  private static void visit(Graph.Located slot, Set<Instance> seen, List<Graph.Located> slots) {
    slots.add(slot);
    slot.edge().node().instance().ifPresent(it -> walk(it, Optional.of(slot), seen, slots));
  }
}
