package dev.dovetail.tests;

import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A graph as the model of random worlds writes it: what is met again is its number alone. */
final class GraphText {
  private final Graph graph;
  private final Map<Instance, Integer> numbers = new HashMap<>();

  GraphText(Graph graph) {
    this.graph = graph;
  }

  String text() {
    return graph.root().edges().stream()
        .map(this::text)
        .collect(Collectors.joining(", ", graph.application().simpleName() + "(", ")"));
  }

  /** What comes too early in the order of making, or twice; empty for a good order. */
  String disorder() {
    Set<Instance> done = new HashSet<>();
    for (Instance instance : graph.instances()) {
      List<Instance> missing =
          instance.edges().stream()
              .filter(Edge::isStrict)
              .flatMap(Edge::instances)
              .filter(it -> !done.contains(it))
              .toList();
      if (!missing.isEmpty() || !done.add(instance)) {
        return instance + " before " + missing;
      }
    }
    return "";
  }

  private String text(Edge edge) {
    Node node = edge.node();
    if (node instanceof Node.Group group) {
      return group.members().stream().map(this::text).collect(Collectors.joining(", ", "[", "]"));
    }
    return node instanceof Instance instance ? text(instance) : "<" + node + ">";
  }

  private String text(Instance instance) {
    Integer known = numbers.get(instance);
    if (known != null) {
      return "@" + known;
    }
    int number = numbers.size();
    numbers.put(instance, number);
    return Stream.concat(
            instance.edges().stream().map(this::text), instance.bindings().stream().map(this::text))
        .collect(Collectors.joining(", ", instance.head() + "@" + number + "(", ")"));
  }

  private String text(Binding binding) {
    return binding.name()
        + (binding.fixed().isPresent() ? "!" : "")
        + "="
        + graph.key(binding).value(binding).orElse("");
  }
}
