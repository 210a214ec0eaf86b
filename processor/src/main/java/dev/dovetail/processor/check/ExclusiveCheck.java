package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A device that has room for one user has one. */
final class ExclusiveCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    Map<Instance, List<Graph.Located>> users = new LinkedHashMap<>();
    for (Graph.Located slot : graph.slots()) {
      slot.edge()
          .node()
          .instance()
          .filter(it -> it.device().exclusive())
          .ifPresent(it -> users.computeIfAbsent(it, each -> new ArrayList<>()).add(slot));
    }
    users.forEach(
        (instance, slots) -> {
          if (slots.size() > 1) {
            problems.accept(problem(graph, instance, slots, reporter));
          }
        });
  }

  private static Problem problem(
      Graph graph, Instance instance, List<Graph.Located> slots, Reporter reporter) {
    List<String> paths = slots.stream().map(Graph.Located::path).toList();
    return reporter
        .at(
            graph,
            slots.get(slots.size() - 1),
            Code.EXCLUSIVE_DEVICE,
            instance.device().id() + " " + instance.head(),
            "\"" + instance.head() + "\" has room for one user, and has " + paths.size(),
            List.of(
                "give the one here a name of its own, with keys of its own: "
                    + instance.device().name()
                    + "#other"))
        .showing(List.of("it is in " + String.join(" and in ", paths)));
  }
}
