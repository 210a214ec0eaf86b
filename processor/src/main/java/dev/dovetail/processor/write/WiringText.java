package dev.dovetail.processor.write;

import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Instance;
import java.util.HashSet;
import java.util.Set;

/**
 * What an instance is made of, as the wiring that would say so. What the target brings is left out,
 * and an instance with parts is spelled out only once, so that the text grows with the graph.
 */
final class WiringText {
  private static final int LONGEST = 400;

  private final Set<Instance> spelledOut = new HashSet<>();
  private final StringBuilder text = new StringBuilder();

  /** The wiring; a long one is cut. */
  static String of(Instance instance) {
    WiringText wiring = new WiringText();
    wiring.add(instance);
    StringBuilder text = wiring.text;
    return text.length() <= LONGEST ? text.toString() : text.substring(0, LONGEST) + "…";
  }

  /** Adds an instance, or, where the text is long enough, not all of it. */
  private void add(Instance instance) {
    text.append(instance.head());
    if (!spelledOut.add(instance)) {
      return;
    }
    String separator = "(";
    for (Edge edge : instance.edges()) {
      if (text.length() <= LONGEST
          && edge.node() instanceof Instance part
          && !edge.choice().filter(Choice::byTarget).isPresent()) {
        text.append(separator);
        separator = ", ";
        add(part);
      }
    }
    for (Binding binding : instance.bindings()) {
      if (binding.fixed().isPresent()) {
        text.append(separator).append(binding.key().name()).append(" = ");
        text.append(binding.fixed().get().shown());
        separator = ", ";
      }
    }
    text.append(separator.equals("(") ? "" : ")");
  }
}
