package dev.dovetail.processor.manual;

import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Node;
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
    return wiring.cut();
  }

  /** What is in a slot; a long one is cut. */
  static String of(Edge edge) {
    WiringText wiring = new WiringText();
    wiring.add(edge);
    return wiring.cut();
  }

  private String cut() {
    return text.length() <= LONGEST ? text.toString() : text.substring(0, LONGEST) + "…";
  }

  private void add(Edge edge) {
    if (!(edge.node() instanceof Node.Group group)) {
      edge.node().instance().ifPresent(this::add);
    } else if (edge.slot().kind() == Parameter.Kind.OPTIONAL) {
      text.append("none");
    } else {
      String separator = "";
      text.append('[');
      for (Edge member : group.members()) {
        if (text.length() <= LONGEST && isShown(member)) {
          text.append(separator);
          separator = ", ";
          add(member);
        }
      }
      text.append(']');
    }
  }

  private static boolean isShown(Edge edge) {
    return edge.node() instanceof Node.Group || edge.node().instance().isPresent();
  }

  /** Adds an instance; where the text is long enough already, not with all its parts. */
  private void add(Instance instance) {
    text.append(instance.head());
    if (!spelledOut.add(instance)) {
      return;
    }
    String separator = "(";
    for (Edge edge : instance.edges()) {
      if (text.length() <= LONGEST
          && isShown(edge)
          && !edge.choice().filter(Choice::byTarget).isPresent()) {
        text.append(separator);
        separator = ", ";
        add(edge);
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
