package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.List;
import java.util.function.Consumer;

/** Who writes a device's initialisation is there. */
final class ConfiguratorCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (Graph.Located slot : graph.slots()) {
      if (slot.edge().node() instanceof Instance part) {
        String wanted = part.device().configurator();
        if (!wanted.isEmpty() && !reporter.compilation().configurators().contains(wanted)) {
          problems.accept(
              reporter
                  .at(
                      graph,
                      slot,
                      Code.MISSING_CONFIGURATOR,
                      wanted,
                      "device \""
                          + part.head()
                          + "\" needs the configurator \""
                          + wanted
                          + "\", which no jar on the processor path has",
                      List.of("put its jar there, beside dovetail-processor"))
                  .onAnyTarget());
        }
      }
    }
  }
}
