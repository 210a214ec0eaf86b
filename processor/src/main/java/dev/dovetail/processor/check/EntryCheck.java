package dev.dovetail.processor.check;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Every choice of an {@code @Assemble} is for something in its program. */
final class EntryCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    List<Option> entries = graph.assembly().entries();
    for (int i = 0; i < entries.size(); i++) {
      Option entry = entries.get(i);
      Place place = entry.place().orElse(graph.place());
      if (entries.subList(0, i).stream().anyMatch(it -> it.name().equals(entry.name()))) {
        problems.accept(
            Problem.at(
                place,
                Code.UNTAKEN_OPTION,
                "\"" + entry.name() + "\" is chosen twice",
                "keep one of them"));
      } else if (!graph.taken().contains(entry) && graph.isWhole()) {
        problems.accept(untaken(graph, entry, place));
      }
    }
  }

  private static Problem untaken(Graph graph, Option entry, Place place) {
    Set<String> names = new TreeSet<>(graph.keys().keySet());
    graph.slots().stream().map(Graph.Located::path).forEach(names::add);
    return Problem.at(
        place,
        Code.UNTAKEN_OPTION,
        graph.application().name()
            + " on "
            + graph.target()
            + " has no slot or key \""
            + entry.name()
            + "\"",
        "its slots and keys: "
            + String.join(", ", names)
            + new Nearest(entry.name()).question(names));
  }
}
