package dev.dovetail.tool.why;

import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.descriptor.Part;
import dev.dovetail.tool.graph.Edge;
import dev.dovetail.tool.place.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A slot on the way from the application to a part, and why it holds what it does.
 *
 * @param owner id of the instance that has the slot; empty for the machine
 * @param slot its name
 * @param path from the application down
 * @param signature what it takes
 * @param part id of the instance in it; empty for a gap, and where nothing is wanted
 * @param source where its device is declared, if that is known
 * @param reasons in order
 */
public record Link(
    String owner,
    String slot,
    String path,
    String signature,
    Optional<String> part,
    Optional<SourceLine> source,
    List<Because> reasons) {
  /** Whether something has to be in it, and is not. */
  boolean isMissing() {
    return reasons.stream().anyMatch(it -> it.kind().equals(Because.GAP));
  }

  /** Whether it holds that only for one outcome of an open condition. */
  boolean isOpen() {
    return reasons.stream().anyMatch(it -> it.kind().equals(Because.BRANCH));
  }

  /** That of an edge. */
  public static Link of(Edge edge, Graph graph) {
    String slot =
        edge.owner().flatMap(graph::instance).map(Instance::device).orElse("")
            + ", parameter "
            + edge.slot().name();
    List<Because> reasons = new ArrayList<>();
    for (Part part : edge.choices()) {
      part.choice().map(it -> Because.of(it, slot)).ifPresent(reasons::add);
      part.steps().stream().map(Because::of).forEach(reasons::add);
      part.gap().map(it -> new Because(Because.GAP, it.message(), "")).ifPresent(reasons::add);
    }
    edge.branches().stream().map(Because::of).forEach(reasons::add);
    return new Link(
        edge.owner().orElse(""),
        edge.slot().name(),
        edge.path(),
        edge.slot().signature(),
        edge.to(),
        edge.to().flatMap(graph::instance).flatMap(Instance::source),
        // One device in the place of a list is both the list and its member.
        reasons.stream().distinct().toList());
  }
}
