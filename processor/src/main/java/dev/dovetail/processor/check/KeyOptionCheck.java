package dev.dovetail.processor.check;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** An option sets only keys that are still to be set when compiling. */
final class KeyOptionCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (GraphKey key : graph.keys().values()) {
      key.option()
          .ifPresent(
              option -> {
                if (key.open().isEmpty()) {
                  problems.accept(fixed(graph, key, option, reporter));
                } else if (key.declaration().stage() == Stage.RUN) {
                  problems.accept(late(graph, key, option));
                }
              });
    }
  }

  private static Problem fixed(Graph graph, GraphKey key, Option option, Reporter reporter) {
    GraphKey.User user = key.users().get(0);
    Binding.Fixed literal = user.binding().fixed().orElseThrow();
    return reporter
        .at(
            graph,
            graph.slotOf(user.instance().orElseThrow()).orElseThrow(),
            literal.source(),
            literal.span(),
            Code.FIXED_KEY,
            key.name() + " " + option.name(),
            "key "
                + key.name()
                + " is fixed to "
                + literal.shown()
                + " here, so "
                + option.flag()
                + " cannot set it",
            List.of("remove the option, or the value from the wiring"))
        .onAnyTarget();
  }

  private static Problem late(Graph graph, GraphKey key, Option option) {
    return new Problem(
        Code.UNTAKEN_OPTION,
        option.name(),
        option.place().orElse(graph.place()),
        "key " + key.name() + " is set when the program starts, not with " + option.flag(),
        Set.of(),
        List.of(),
        List.of(
            "remove the option, and start the program with --"
                + new Name(key.name()).kebabCase()
                + "=<value>"));
  }
}
