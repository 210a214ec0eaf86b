package dev.dovetail.processor.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Instances that need each other before they can be made.
 *
 * @param slot the one that closes the loop
 * @param instances in the direction of need; the first is the last, too
 */
public record Loop(Graph.Located slot, List<Instance> instances) {
  /** The loops of a graph, each once. */
  public static List<Loop> of(Graph graph) {
    Map<Instance, List<Graph.Located>> slots = new HashMap<>();
    for (Graph.Located slot : graph.slots()) {
      if (slot.edge().isStrict() && slot.edge().node().instance().isPresent()) {
        slots.computeIfAbsent(slot.owner(), it -> new ArrayList<>()).add(slot);
      }
    }
    Search search = new Search(slots);
    search.from(graph.root());
    slots.keySet().stream().filter(it -> !search.done.contains(it)).forEach(search::from);
    return search.loops;
  }

  private static final class Search {
    private final Map<Instance, List<Graph.Located>> slots;
    private final Set<Instance> done = new HashSet<>();
    private final List<Instance> open = new ArrayList<>();
    private final Set<Instance> isOpen = new HashSet<>();
    private final List<Loop> loops = new ArrayList<>();

    Search(Map<Instance, List<Graph.Located>> slots) {
      this.slots = slots;
    }

    void from(Instance instance) {
      open.add(instance);
      isOpen.add(instance);
      for (Graph.Located slot : slots.getOrDefault(instance, List.of())) {
        Instance next = slot.edge().node().instance().orElseThrow();
        if (isOpen.contains(next)) {
          List<Instance> loop = new ArrayList<>(open.subList(open.indexOf(next), open.size()));
          loop.add(next);
          loops.add(new Loop(slot, Collections.unmodifiableList(loop)));
        } else if (!done.contains(next)) {
          from(next);
        }
      }
      open.remove(open.size() - 1);
      isOpen.remove(instance);
      done.add(instance);
    }
  }
}
