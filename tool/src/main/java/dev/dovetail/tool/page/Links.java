package dev.dovetail.tool.page;

import dev.dovetail.tool.descriptor.Graph;
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
  /** All of them. */
  List<LinkData> all() {
    return edges.all().stream().map(this::of).toList();
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
