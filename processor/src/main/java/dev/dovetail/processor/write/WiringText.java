package dev.dovetail.processor.write;

import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an instance is made of, as the wiring that would say so. What the target brings is left out,
 * and an instance with parts is spelled out only once, so that the text grows with the graph.
 */
final class WiringText {
  private static final int LONGEST = 400;

  private final Set<Instance> spelledOut = new HashSet<>();

  /** The wiring; a long one is cut. */
  static String of(Instance instance) {
    return cut(new WiringText().text(instance));
  }

  /** What is in a slot; a long one is cut. */
  static String of(Edge edge) {
    return cut(new WiringText().slot(edge).orElse(""));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private Optional<String> slot(Edge edge) {
    return edge.node() instanceof Node.Group group
        ? Optional.of(group(group, edge.slot().kind()))
        : edge.node().instance().map(this::text);
  }

  private String group(Node.Group group, Parameter.Kind kind) {
    return kind == Parameter.Kind.OPTIONAL
        ? "none"
        : group.members().stream()
            .flatMap(it -> slot(it).stream())
            .collect(Collectors.joining(", ", "[", "]"));
  }

  private String text(Instance instance) {
    if (!spelledOut.add(instance)) {
      return instance.head();
    }
    List<String> arguments = new ArrayList<>();
    for (Edge edge : instance.edges()) {
      if (!edge.choice().filter(Choice::byTarget).isPresent()) {
        slot(edge).ifPresent(arguments::add);
      }
    }
    for (Binding binding : instance.bindings()) {
      Optional<Binding.Fixed> fixed = binding.fixed();
      fixed.ifPresent(it -> arguments.add(binding.key().name() + " = " + it.shown()));
    }
    return arguments.isEmpty()
        ? instance.head()
        : instance.head() + "(" + String.join(", ", arguments) + ")";
  }
}
