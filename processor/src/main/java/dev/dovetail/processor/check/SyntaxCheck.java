package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Node;
import dev.dovetail.processor.wiring.Span;
import java.util.List;
import java.util.function.Consumer;

/** An option's text is a wiring; one in an annotation is checked where that is declared. */
final class SyntaxCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (Graph.Located slot : graph.slots()) {
      if (slot.edge().node() instanceof Node.Malformed malformed && malformed.source().isOption()) {
        int at = malformed.error().at();
        problems.accept(
            reporter
                .at(
                    graph,
                    slot,
                    malformed.source(),
                    new Span(at, at),
                    Code.WIRING_SYNTAX,
                    malformed.source().label() + malformed.source().text(),
                    "this wiring goes wrong at column "
                        + (at + 1)
                        + ": "
                        + malformed.error().message(),
                    malformed.source().text().isBlank()
                        ? Candidates.of(reporter.compilation(), graph, slot).hints("")
                        : List.of())
                .onAnyTarget());
      }
    }
  }
}
