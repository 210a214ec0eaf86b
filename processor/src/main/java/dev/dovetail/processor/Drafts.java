package dev.dovetail.processor;

import dev.dovetail.processor.options.Options;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.resolve.Assembly;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Resolver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What can be put together without a target: applications, and devices of the sources, as their
 * annotations wire them. The devices of all targets are seen, and conditions are left open.
 */
record Drafts(Elements elements, Types types, Catalogue catalogue) {
  private static final Options NONE = new Options(Map.of());

  /** A graph for each, but for devices that are in an earlier one as they are declared. */
  List<Graph> of(List<Application> applications) {
    List<Graph> graphs = new ArrayList<>();
    Set<Device> seen = new HashSet<>();
    applications.forEach(it -> add(it, seen, graphs));
    catalogue.sources().stream()
        .flatMap(it -> it.device().stream())
        .filter(it -> !it.isApplication() && it.slots().stream().anyMatch(s -> s.use().isPresent()))
        .filter(it -> !seen.contains(it))
        .forEach(it -> add(Application.ofDevice(it), seen, graphs));
    return graphs;
  }

  private void add(Application root, Set<Device> seen, List<Graph> graphs) {
    Assembly assembly = Assembly.ofAny(root);
    Graph graph = new Resolver(elements, types, catalogue, NONE, assembly, false).resolve();
    graph.instances().stream()
        .filter(Drafts::isAsDeclared)
        .map(Instance::device)
        .forEach(seen::add);
    graphs.add(graph);
  }

  private static boolean isAsDeclared(Instance instance) {
    return instance.edges().stream()
        .flatMap(it -> it.choice().stream())
        .noneMatch(it -> it.reason() == Choice.Reason.ARGUMENT);
  }
}
