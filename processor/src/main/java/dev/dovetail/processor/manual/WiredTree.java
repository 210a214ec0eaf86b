package dev.dovetail.processor.manual;

import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is in which slot, as an indented tree. What has parts is spelled out once, and below where
 * it would be deep, so that the text grows with the graph.
 */
final class WiredTree {
  /** Levels of a tree. */
  private static final int DEEPEST = 16;

  private static final String INDENT = "  ";

  private final Set<Instance> spelledOut = new HashSet<>();
  private final Set<Instance> below = new LinkedHashSet<>();
  private final List<String> lines = new ArrayList<>();

  WiredTree(Instance root) {
    below.add(root);
  }

  List<String> lines() {
    while (!below.isEmpty()) {
      Instance top = below.iterator().next();
      below.remove(top);
      spelledOut.add(top);
      lines.add(text(top));
      slots(top, 1);
    }
    return lines;
  }

  private void slots(Instance instance, int depth) {
    instance.edges().forEach(it -> slot(it, it.slot().name(), depth));
  }

  private void slot(Edge edge, String name, int depth) {
    String start = INDENT.repeat(depth) + name + ": ";
    if (edge.node() instanceof Node.Group group) {
      if (group.members().isEmpty()) {
        lines.add(start + (edge.slot().kind() == Parameter.Kind.OPTIONAL ? "none" : "[]"));
      }
      int number = 0;
      for (Edge member : group.members()) {
        slot(member, name + "[" + number++ + "]", depth);
      }
      return;
    }
    Instance instance = edge.node().instance().orElseThrow();
    String lazy = edge.isStrict() ? "" : " (lazy)";
    if (below.contains(instance)) {
      lines.add(start + instance.head() + lazy + " (see below)");
    } else if (!spelledOut.add(instance)) {
      lines.add(start + instance.head() + lazy + " (see above)");
    } else if (depth >= DEEPEST && !instance.edges().isEmpty()) {
      below.add(instance);
      lines.add(start + instance.head() + lazy + " (see below)");
    } else {
      lines.add(start + text(instance) + lazy);
      slots(instance, depth + 1);
    }
  }

  /** An instance with what its wiring fixes. */
  private static String text(Instance instance) {
    String fixed =
        instance.bindings().stream()
            .filter(it -> it.fixed().isPresent())
            .map(WiredTree::fixed)
            .collect(Collectors.joining(", "));
    return instance.head() + (fixed.isEmpty() ? "" : "(" + fixed + ")");
  }

  private static String fixed(Binding binding) {
    return binding.key().name() + " = " + binding.fixed().orElseThrow().shown();
  }
}
