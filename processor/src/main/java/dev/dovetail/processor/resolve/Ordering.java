package dev.dovetail.processor.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Brings instances into an order in which each comes after what it needs; used once. */
final class Ordering {
  private final Set<Instance> ordered = new LinkedHashSet<>();
  private final Set<Instance> begun = new HashSet<>();
  private final Deque<Instance> later = new ArrayDeque<>();

  /** What a program is made of: the machine's parts first, the application last. */
  List<Instance> of(List<Edge> machine, Instance root) {
    machine.forEach(this::addAll);
    begun.add(root);
    root.edges().forEach(this::addAll);
    for (Instance next = later.poll(); next != null; next = later.poll()) {
      add(next);
    }
    ordered.add(root);
    return List.copyOf(ordered);
  }

  private void addAll(Edge edge) {
    if (edge.isStrict()) {
      edge.instances().forEach(this::add);
    } else {
      edge.instances().forEach(later::add);
    }
  }

  private void add(Instance instance) {
    if (begun.add(instance)) {
      instance.edges().forEach(this::addAll);
      ordered.add(instance);
    }
  }
}
