package dev.dovetail.tool.describe;

import dev.dovetail.tool.descriptor.Consulted;
import dev.dovetail.tool.descriptor.Fork;
import dev.dovetail.tool.descriptor.Origin;
import dev.dovetail.tool.descriptor.Part;
import dev.dovetail.tool.descriptor.Step;
import dev.dovetail.tool.graph.Edge;
import dev.dovetail.tool.graph.Edges;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The conditions of a graph, each once for a slot.
 *
 * @param edges the graph's
 */
record Conditions(Edges edges) {
  List<Description.Condition> all() {
    Set<Description.Condition> all = new LinkedHashSet<>();
    for (Edge edge : edges.all()) {
      String path = edge.slotPath();
      for (Part part : edge.choices()) {
        String decided = path;
        part.steps().forEach(it -> decided(decided, it).ifPresent(all::add));
        part.fork().map(it -> open(decided, it)).ifPresent(all::add);
        path = part.members().isPresent() ? edge.path() : path;
      }
    }
    return List.copyOf(all);
  }

  private static Optional<Description.Condition> decided(String path, Step step) {
    return step.condition()
        .map(
            it ->
                new Description.Condition(
                    path, it, settings(step.keys()), Optional.of(step.holds())));
  }

  private static Description.Condition open(String path, Fork fork) {
    return new Description.Condition(
        path, fork.condition(), settings(fork.keys()), Optional.empty());
  }

  private static List<Description.Setting> settings(List<Consulted> keys) {
    return keys.stream()
        .map(
            it ->
                new Description.Setting(
                    it.key(),
                    it.value(),
                    it.origin() == Origin.DEFAULT,
                    it.origin() == Origin.LITERAL))
        .toList();
  }
}
