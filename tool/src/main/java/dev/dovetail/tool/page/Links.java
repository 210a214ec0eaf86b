package dev.dovetail.tool.page;

import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.descriptor.Slot;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.draw.Node;
import dev.dovetail.tool.draw.Outcomes;
import dev.dovetail.tool.graph.Branch;
import dev.dovetail.tool.graph.Edge;
import dev.dovetail.tool.graph.Edges;
import dev.dovetail.tool.text.SimpleName;
import dev.dovetail.tool.why.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The links of a graph.
 *
 * @param graph all of it
 * @param edges of the graph
 * @param drawing of the graph
 * @param outcomes how its conditions were decided
 * @param ids those in the drawing, by those in the graph
 * @param tables takes slots and reasons
 */
record Links(
    Graph graph,
    Edges edges,
    Drawing drawing,
    Outcomes outcomes,
    Map<String, String> ids,
    Tables tables) {
  private record Held(Optional<String> owner, String slot) {}

  /** All of them. */
  List<LinkData> all() {
    return Stream.concat(edges.all().stream(), empty()).map(this::of).toList();
  }

  /** Slots that hold nothing and may do so, which no edge begins at. */
  private Stream<Edge> empty() {
    Set<Held> filled =
        edges.all().stream()
            .map(it -> new Held(it.owner(), it.slot().name()))
            .collect(Collectors.toSet());
    return graph.instances().stream()
        .flatMap(it -> it.slots().stream().map(slot -> none(Optional.of(it.id()), slot)))
        .filter(it -> !filled.contains(new Held(it.owner(), it.slot().name())));
  }

  private Edge none(Optional<String> owner, Slot slot) {
    String path = edges.join(owner, slot.name());
    return new Edge(owner, slot, path, List.of(), List.of(slot.part()), Optional.empty());
  }

  private LinkData of(Edge edge) {
    String from = edge.owner().map(this::id).orElse(Node.TARGET);
    String above = edges.join(edge.owner(), edge.slot().name());
    String name = edge.slot().name() + edge.path().substring(above.length());
    String signature = new SimpleName(edge.slot().signature()).toString();
    boolean taken =
        drawing.chosen().contains(from) && edge.branches().stream().allMatch(outcomes::isTaken);
    return new LinkData(
        from,
        tables.slots().row(new SlotData(name, signature, edge.slot().doc())),
        edge.to().map(this::id),
        edge.end().gap().isPresent(),
        edge.branches().stream().map(Branch::toString).toList(),
        !taken,
        tables
            .reasons()
            .rows(Link.of(edge, graph).reasons().stream().map(ReasonData::of).toList()));
  }

  private String id(String instance) {
    return ids.getOrDefault(instance, "");
  }
}
