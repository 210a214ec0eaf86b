package dev.dovetail.processor.write;

import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Instance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an instance is made of, as the wiring that would say so. What the target brings is left out,
 * and an instance with parts is spelled out only once, so that the text grows with the graph.
 */
final class WiringText {
  private static final int LONGEST = 400;

  private final Set<Instance> spelledOut = new HashSet<>();

  /** The wiring; a long one is cut. */
  static String of(Instance instance) {
    String text = new WiringText().text(instance);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private String text(Instance instance) {
    if (!spelledOut.add(instance)) {
      return instance.head();
    }
    List<String> arguments = new ArrayList<>();
    for (Edge edge : instance.edges()) {
      if (edge.node() instanceof Instance part
          && !edge.choice().filter(Choice::byTarget).isPresent()) {
        arguments.add(text(part));
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
