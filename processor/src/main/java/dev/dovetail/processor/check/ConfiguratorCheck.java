package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Who writes a device's initialisation is there, once. */
final class ConfiguratorCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (Graph.Located slot : graph.slots()) {
      if (slot.edge().node() instanceof Instance part && !part.device().configurator().isEmpty()) {
        ConfiguratorNames installed = reporter.compilation().configurators().get();
        String wanted = part.device().configurator();
        List<String> found = installed.byName().getOrDefault(wanted, List.of());
        String needs =
            "device \"" + part.head() + "\" needs the configurator \"" + wanted + "\", which ";
        if (found.size() > 1) {
          problems.accept(
              reporter
                  .at(
                      graph,
                      slot,
                      Code.DUPLICATE_CONFIGURATOR,
                      wanted,
                      needs + "can be " + String.join(" or ", found),
                      List.of("leave one of their jars off the processor path"))
                  .onAnyTarget());
        } else if (found.isEmpty()) {
          problems.accept(
              reporter
                  .at(
                      graph,
                      slot,
                      Code.MISSING_CONFIGURATOR,
                      wanted,
                      needs + "no jar on the processor path has",
                      hints(wanted, installed))
                  .onAnyTarget());
        }
      }
    }
  }

  private static List<String> hints(String wanted, ConfiguratorNames installed) {
    List<String> hints = new ArrayList<>();
    hints.add(
        "put its jar there, beside dovetail-processor"
            + new Nearest(wanted).question(installed.byName().keySet()));
    installed.faults().forEach(it -> hints.add("one that is there could not be loaded: " + it));
    return hints;
  }
}
