package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import dev.dovetail.processor.resolve.KeyDifference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Devices that declare the same key mean the same by it. */
final class KeyAgreementCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (GraphKey key : graph.keys().values()) {
      List<GraphKey.User> open = key.open();
      for (GraphKey.User other : open.subList(Math.min(1, open.size()), open.size())) {
        Optional<String> difference =
            new KeyDifference(open.get(0).binding().key(), other.binding().key()).text();
        if (difference.isPresent()) {
          problems.accept(
              problem(graph, key.name(), open.get(0), other, difference.get(), reporter));
          break;
        }
      }
    }
  }

  private static Problem problem(
      Graph graph,
      String name,
      GraphKey.User first,
      GraphKey.User second,
      String difference,
      Reporter reporter) {
    GraphKey.User renamed = isDevice(second, graph) ? second : first;
    return new Problem(
        Code.KEYS_DISAGREE,
        name,
        reporter.ofKey(graph, List.of(first, second)),
        "key \""
            + name
            + "\" means different things to "
            + first.described()
            + " and "
            + second.described(),
        Set.of(graph.target()),
        List.of(declared(first), declared(second), difference),
        List.of(
            isDevice(renamed, graph)
                ? "keep them apart with an instance name, as in "
                    + renamed.instance().orElseThrow().device().name()
                    + "#other, whose key is other."
                    + renamed.binding().key().key()
                : "rename one of them; a condition can use the key of a device that it names"));
  }

  private static String declared(GraphKey.User user) {
    String what = user.isParameter() ? "parameter " : "key ";
    return what + user.binding().key().name() + " of " + user.described();
  }

  /** Whether it can have an instance name of its own: that of a wiring is its devices', too. */
  private static boolean isDevice(GraphKey.User user, Graph graph) {
    return user.instance().filter(it -> it != graph.root()).isPresent();
  }
}
