package dev.dovetail.tool.matrix;

import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.descriptor.Part;
import dev.dovetail.tool.graph.Edge;
import dev.dovetail.tool.graph.Edges;
import dev.dovetail.tool.text.SimpleName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The gaps below a slot of an application.
 *
 * @param graph the program
 */
record Gaps(Graph graph) {
  /** The first, in words. */
  Optional<String> below(String slot) {
    Edges edges = new Edges(graph);
    Set<String> met = new HashSet<>();
    Deque<Edge> open = new ArrayDeque<>();
    edges.from(graph.root()).stream()
        .filter(it -> it.slot().name().equals(slot))
        .forEach(open::add);
    while (!open.isEmpty()) {
      Edge edge = open.remove();
      Optional<Part.Gap> gap = edge.end().gap();
      if (gap.isPresent()) {
        return gap.map(it -> "slot " + asked(edge) + ": " + it.message());
      }
      edge.to().filter(met::add).map(edges::from).ifPresent(open::addAll);
    }
    return Optional.empty();
  }

  private static String asked(Edge edge) {
    return edge.path() + " (" + new SimpleName(edge.slot().signature()) + ")";
  }
}
