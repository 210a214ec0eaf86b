package dev.dovetail.processor.check;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.read.ValueText;
import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import dev.dovetail.processor.wiring.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The values that keys are given while compiling are values of theirs, and are given once. */
final class KeyValueCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (GraphKey key : graph.keys().values()) {
      key.users().forEach(user -> checkFixed(graph, key, user, reporter, problems));
      key.option().ifPresent(option -> checkOption(graph, key, option, problems));
      Parameter.Key declaration = key.declaration();
      if (declaration.stage() == Stage.CONFIGURE
          && !key.open().isEmpty()
          && key.option().isEmpty()
          && declaration.defaultValue().isEmpty()) {
        problems.accept(missing(graph, key));
      }
    }
  }

  private static void checkFixed(
      Graph graph,
      GraphKey key,
      GraphKey.User user,
      Reporter reporter,
      Consumer<Problem> problems) {
    Optional<Binding.Fixed> fixed = user.binding().fixed();
    if (fixed.isPresent() && !new ValueText(fixed.get().text()).fits(user.binding().key().type())) {
      Binding.Fixed literal = fixed.get();
      Graph.Located slot =
          graph.slots().stream()
              .filter(it -> it.edge().node() == user.instance())
              .findFirst()
              .orElseThrow();
      problems.accept(
          reporter.at(
              graph,
              slot,
              literal.source(),
              literal.span(),
              Code.BAD_KEY_VALUE,
              key.name() + " = " + literal.text(),
              wrong(literal.text(), key.name(), user.binding().key()),
              List.of()));
    }
  }

  private static void checkOption(
      Graph graph, GraphKey key, Option option, Consumer<Problem> problems) {
    Parameter.Key declaration = key.declaration();
    if (key.open().isEmpty()) {
      Binding.Fixed fixed = key.users().get(0).binding().fixed().orElseThrow();
      List<String> where = new ArrayList<>(fixed.source().excerpt(fixed.span()).lines());
      problems.accept(
          problem(
              graph,
              Code.FIXED_KEY,
              key.name(),
              option,
              "key "
                  + key.name()
                  + " is fixed to "
                  + fixed.shown()
                  + " by a wiring, so "
                  + option.flag()
                  + " cannot set it",
              where,
              "remove the option, or the value from the wiring"));
    } else if (declaration.stage() == Stage.RUN) {
      problems.accept(
          problem(
              graph,
              Code.UNTAKEN_OPTION,
              option.name(),
              option,
              "key " + key.name() + " is set when the program starts, not when it is compiled",
              List.of(declaration.secret() ? option.flag() : option.toString()),
              "remove the option, and start the program with --"
                  + new dev.dovetail.processor.read.Name(key.name()).kebabCase()));
    } else if (!new ValueText(option.value()).fits(declaration.type())) {
      problems.accept(
          problem(
              graph,
              Code.BAD_KEY_VALUE,
              key.name(),
              option,
              wrong(option.value(), key.name(), declaration),
              reporterLines(option),
              "declared by " + key.open().get(0).instance().device().id()));
    }
  }

  private static List<String> reporterLines(Option option) {
    String flag = option.flag() + "=";
    Span all = new Span(0, option.value().length());
    return new dev.dovetail.processor.problem.Excerpt(flag, option.value(), all).lines();
  }

  private static String wrong(String text, String name, Parameter.Key key) {
    return "\"" + text + "\" is no value of key " + name + ": it takes " + key.type().noun();
  }

  private static Problem missing(Graph graph, GraphKey key) {
    return new Problem(
        Code.MISSING_KEY_VALUE,
        key.name(),
        Place.of(graph.application().element()),
        "key "
            + key.name()
            + " of device \""
            + key.open().get(0).instance().head()
            + "\" has no value",
        Set.of(graph.target()),
        List.of(),
        List.of("set it with -A" + key.name() + "=<" + key.declaration().type().noun() + ">"));
  }

  private static Problem problem(
      Graph graph,
      Code code,
      String cause,
      Option option,
      String sentence,
      List<String> details,
      String hint) {
    return new Problem(
        code,
        cause + " " + option.name(),
        Place.of(graph.application().element()),
        sentence,
        Set.of(graph.target()),
        details,
        List.of(hint));
  }
}
