package dev.dovetail.processor.describe;

import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.NeededArtifact;
import dev.dovetail.processor.resolve.Packages;
import java.util.List;
import java.util.Optional;

/**
 * Describes the artifacts that a program needs.
 *
 * @param ids what instances are called
 */
record PackageDescription(Ids ids) {
  /** Those of a graph, sorted. */
  List<Members> described(Graph graph) {
    boolean any = graph.instances().stream().anyMatch(it -> !it.device().packages().isEmpty());
    return any ? Packages.of(graph).artifacts().stream().map(this::artifact).toList() : List.of();
  }

  private Members artifact(NeededArtifact artifact) {
    return new Members()
        .text("group", artifact.group())
        .text("artifact", artifact.artifact())
        .text(
            "versions",
            Optional.of(artifact.versions().toString())
                .filter(it -> artifact.contradiction().isEmpty()))
        .put(
            "needs",
            artifact.needs().stream()
                .map(
                    it ->
                        new Members()
                            .text("instance", ids.of(it.instance()))
                            .text("declared", it.requirement().text()))
                .toList());
  }
}
