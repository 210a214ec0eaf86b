package dev.dovetail.processor.write;

import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The paths that a program knows its instances by: each by that of its first slot. One that would
 * be long leaves out its middle, and goes on from there: nobody would read it, and the paths of a
 * deep graph would be larger than all the rest.
 */
final class Paths {
  /** Names in the longest path. */
  private static final int LONGEST = 16;

  /** Names that a path with a gap has before it, and after it. */
  private static final int KEPT = 4;

  private final Map<Node, String> first = new HashMap<>();
  private final Map<String, List<String>> further = new LinkedHashMap<>();

  /** How many paths have the same names before and after their gaps. */
  private final Map<String, Integer> gaps = new HashMap<>();

  /** The paths of a sound graph. */
  Paths(Graph graph) {
    for (Edge edge : graph.machine()) {
      first.putIfAbsent(edge.node(), "target." + edge.slot().name());
    }
    for (Graph.Located slot : graph.slots()) {
      String name = slot.edge().slot().name();
      String path = slot.above().isEmpty() ? name : of(slot.owner()) + "." + name;
      Optional<Instance> instance = slot.edge().node().instance();
      if (instance.isPresent()) {
        String known = first.computeIfAbsent(instance.get(), it -> shortened(path));
        if (!known.equals(path)) {
          further.computeIfAbsent(known, it -> new ArrayList<>()).add(path);
        }
      }
    }
  }

  /** The path of an instance; not of the application, which is in no slot. */
  String of(Instance instance) {
    return Objects.requireNonNull(first.get(instance), () -> instance + " is in no slot");
  }

  /** The further paths that lead to what is at a path; each goes on from one of an instance. */
  Map<String, List<String>> further() {
    return further;
  }

  private String shortened(String path) {
    List<String> names = List.of(path.split("\\.", -1));
    if (names.size() <= LONGEST) {
      return path;
    }
    String start = String.join(".", names.subList(0, KEPT));
    String end = String.join(".", names.subList(names.size() - KEPT, names.size()));
    int number = gaps.merge(start + "." + end, 1, Integer::sum);
    return start + (number == 1 ? ".…." : ".…" + number + "….") + end;
  }
}
