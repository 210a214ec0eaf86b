package dev.dovetail.processor.describe;

import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Node;
import dev.dovetail.processor.resolve.Twin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every instance of a graph once, in both branches of forks, too: depth first, slots in order. */
final class Walk {
  private final Graph graph;
  private final Map<Instance, Optional<Way>> ways = new LinkedHashMap<>();

  Walk(Graph graph) {
    this.graph = graph;
    ways.put(graph.root(), Optional.empty());
    graph.machine().forEach(this::reach);
    reachSlots(graph.root(), Optional.empty());
  }

  Graph graph() {
    return graph;
  }

  /** The instances, the application first, then what the target brings. */
  Set<Instance> instances() {
    return ways.keySet();
  }

  /** The first way to an instance; none to the application. */
  Optional<Way> way(Instance instance) {
    return ways.getOrDefault(instance, Optional.empty());
  }

  /** Every slot of every instance, by each way it was chosen, and what is in it, part by part. */
  List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    graph.machine().forEach(it -> addParts(it, edges));
    for (Instance instance : ways.keySet()) {
      instance.edges().forEach(it -> addParts(it, edges));
      for (Twin twin : graph.twins().getOrDefault(instance, List.of())) {
        twin.edges().forEach(it -> addParts(it, edges));
      }
    }
    return edges;
  }

  private static void addParts(Edge edge, List<Edge> parts) {
    parts.add(edge);
    if (edge.node() instanceof Node.Fork fork) {
      addParts(fork.then(), parts);
      addParts(fork.otherwise(), parts);
    } else if (edge.node() instanceof Node.Group group) {
      group.members().forEach(it -> addParts(it, parts));
    }
  }

  private void reach(Instance instance, Optional<Way> way) {
    if (ways.putIfAbsent(instance, way) == null) {
      reachSlots(instance, way);
    }
  }

  private void reachSlots(Instance instance, Optional<Way> way) {
    for (Edge slot : instance.edges()) {
      List<Edge> parts = new ArrayList<>();
      addParts(slot, parts);
      for (Edge part : parts) {
        Optional<Instance> next = part.node().instance();
        if (next.isPresent()) {
          reach(next.get(), Optional.of(Way.of(instance, part.slot().name(), way)));
        }
      }
    }
  }

  private void reach(Edge machine) {
    machine
        .node()
        .instance()
        .ifPresent(it -> reach(it, Optional.of(Way.ofMachine(machine.slot().name()))));
  }
}
