package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Node;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Something is chosen for every slot. What a faulty argument or an ambiguous option was meant for
 * is not known, so there nothing is missing for certain.
 */
final class ChoiceCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (Graph.Located slot : graph.slots()) {
      if (slot.edge().node() instanceof Node.Unchosen
          && slot.owner().faults().isEmpty()
          && !isMeant(graph, slot)) {
        String declared = slot.owner().device().id() + "." + slot.edge().slot().name();
        problems.accept(
            reporter.at(
                graph,
                slot,
                Code.NOTHING_CHOSEN,
                declared,
                "nothing is chosen for slot "
                    + slot.path()
                    + " ("
                    + slot.edge().slot().written()
                    + ")",
                Candidates.of(reporter.compilation(), graph, slot).hints("")));
      }
    }
  }

  private static boolean isMeant(Graph graph, Graph.Located slot) {
    return graph.ambiguous().values().stream().flatMap(Collection::stream).anyMatch(slot::isAt);
  }
}
