package dev.dovetail.processor.check;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Excerpt;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.read.ValueText;
import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import dev.dovetail.processor.wiring.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The values that keys are given while compiling are values of theirs, and none is missing. */
final class KeyValueCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (GraphKey key : graph.keys().values()) {
      key.users().forEach(user -> checkLiteral(graph, user, reporter, problems));
      if (key.open().isEmpty()) {
        continue;
      }
      Parameter.Key declaration = key.declaration();
      boolean runs = declaration.stage() == Stage.RUN;
      Optional<Option> option = key.option();
      if (option.isPresent() && !runs && !fits(option.get().value(), declaration)) {
        problems.accept(badOption(graph, key, option.get()));
      }
      if (option.isEmpty()
          && declaration.stage() == Stage.CONFIGURE
          && declaration.defaultValue().isEmpty()
          && key.open().stream()
              .flatMap(it -> it.instance().stream())
              .allMatch(it -> it.faults().isEmpty())) {
        problems.accept(missing(graph, key, reporter));
      }
    }
  }

  private static void checkLiteral(
      Graph graph, GraphKey.User user, Reporter reporter, Consumer<Problem> problems) {
    Parameter.Key key = user.binding().key();
    Optional<Binding.Fixed> fixed = user.binding().fixed();
    if (fixed.isPresent() && !fits(fixed.get().text(), key)) {
      Binding.Fixed literal = fixed.get();
      problems.accept(
          reporter
              .at(
                  graph,
                  graph.slotOf(user.instance().orElseThrow()).orElseThrow(),
                  literal.source(),
                  literal.span(),
                  Code.BAD_KEY_VALUE,
                  key.key() + " = " + literal.text(),
                  wrong(literal.text(), key.key()),
                  List.of(key.type().instead(literal.text())))
              .onAnyTarget());
    }
  }

  private static Problem badOption(Graph graph, GraphKey key, Option option) {
    Span all = new Span(0, option.value().length());
    return new Problem(
        Code.BAD_KEY_VALUE,
        key.name() + " " + option.name(),
        option.place().orElse(graph.place()),
        wrong(option.value(), key.name()),
        Set.of(),
        new Excerpt(option.flag() + "=", option.value(), all).lines(),
        List.of(
            key.declaration().type().instead(option.value()),
            "it is declared by " + key.open().get(0).id()));
  }

  private static Problem missing(Graph graph, GraphKey key, Reporter reporter) {
    GraphKey.User user = key.open().get(0);
    String sentence = "key " + key.name() + " of device \"" + user.name() + "\" has no value";
    List<String> hints =
        List.of(
            "set it with -A"
                + key.name()
                + "=<value>; it takes "
                + key.declaration().type().brief());
    return user.instance()
        .flatMap(graph::slotOf)
        .map(it -> reporter.at(graph, it, Code.MISSING_KEY_VALUE, key.name(), sentence, hints))
        .orElseGet(
            () ->
                new Problem(
                    Code.MISSING_KEY_VALUE,
                    key.name(),
                    user.binding().key().place(),
                    "key "
                        + key.name()
                        + (user.instance().isPresent()
                            ? " of the application"
                            : " of the wiring \"" + user.name() + "\"")
                        + " has no value",
                    Set.of(graph.target()),
                    List.of(),
                    hints));
  }

  private static boolean fits(String text, Parameter.Key key) {
    return new ValueText(text).fits(key.type());
  }

  private static String wrong(String text, String name) {
    return "\"" + text + "\" is no value of key " + name;
  }
}
