package dev.dovetail.tool.page;

import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.draw.Node;
import dev.dovetail.tool.graph.Branch;
import dev.dovetail.tool.graph.Edge;
import dev.dovetail.tool.text.SimpleName;
import dev.dovetail.tool.why.Because;
import dev.dovetail.tool.why.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A slot, what is in it, and why.
 *
 * @param from id of the device that has the slot; that of the target for what that brings
 * @param slot its name, with the place in a list
 * @param signature what it takes
 * @param doc what the choice is about
 * @param to id of the device in it; empty if there is none
 * @param when the open conditions on the way
 * @param reasons in order
 */
record LinkData(
    String from,
    String slot,
    String signature,
    String doc,
    Optional<String> to,
    List<String> when,
    List<Because> reasons) {
  static LinkData of(Edge edge, String slot, Graph graph, Map<String, String> ids) {
    return new LinkData(
        edge.owner().map(it -> ids.getOrDefault(it, "")).orElse(Node.TARGET),
        slot,
        new SimpleName(edge.slot().signature()).toString(),
        edge.slot().doc(),
        edge.to().map(it -> ids.getOrDefault(it, "")),
        edge.branches().stream().map(Branch::toString).toList(),
        Link.of(edge, graph).reasons());
  }
}
