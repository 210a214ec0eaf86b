package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.ConditionFault;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Node;
import dev.dovetail.processor.resolve.Source;
import java.util.function.Consumer;

/** Every condition can be decided. */
final class ConditionCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (Graph.Located slot : graph.slots()) {
      if (slot.edge().node() instanceof Node.Undecided undecided) {
        Source source = slot.edge().source();
        for (ConditionFault fault : undecided.faults()) {
          problems.accept(
              reporter
                  .at(
                      graph,
                      slot,
                      source,
                      fault.span(),
                      fault.code(),
                      fault.cause(),
                      fault.message(),
                      fault.hints())
                  .onAnyTarget());
        }
      }
    }
  }
}
