package dev.dovetail.processor.check;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.options.Options;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Excerpt;
import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.wiring.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A target exists where there are devices, of its name, to start and stop a program. */
final class TargetCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    Optional<String> fault =
        new Name(graph.target())
            .identifierFault()
            .map(it -> "the target name \"" + graph.target() + "\" " + it)
            .or(() -> missing(graph));
    fault.ifPresent(it -> problems.accept(problem(graph, it, hints(graph, reporter), reporter)));
  }

  private static Optional<String> missing(Graph graph) {
    List<String> missing =
        graph.machine().stream()
            .filter(it -> !(it.node() instanceof Instance part) || !isSimple(part))
            .map(it -> it.slot().name())
            .toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    boolean none = missing.size() == graph.machine().size();
    return Optional.of(
        none
            ? "there is no target \"" + graph.target() + "\""
            : "target \""
                + graph.target()
                + "\" is not complete: it lacks "
                + String.join(", ", missing));
  }

  /** What starts a program is made before there are values, as it is declared, and cannot fail. */
  private static boolean isSimple(Instance part) {
    return part.edges().isEmpty()
        && part.bindings().isEmpty()
        && part.device().configurator().isEmpty()
        && part.device().creation() != Device.Creation.FALLIBLE_FACTORY;
  }

  private static List<String> hints(Graph graph, Reporter reporter) {
    List<String> known = new Targets(reporter.compilation()).known();
    List<String> hints = new ArrayList<>();
    hints.add(
        "targets known here: "
            + String.join(", ", known)
            + new Nearest(graph.target()).question(known));
    if (graph.target().chars().anyMatch(it -> Character.isWhitespace(it) || it == ';')) {
      hints.add("several are separated by commas, as -Atarget=unix,test");
    } else if (new Nearest(graph.target()).among(known).isEmpty()) {
      hints.add(
          "a target's Arguments, Console and Lifecycle come in a jar: is it on the class path?");
    }
    return hints;
  }

  /** The option, with its one wrong word pointed at. */
  private static List<String> excerpt(String target, Options options) {
    Option option = options.target().orElseThrow();
    Matcher word =
        Pattern.compile("(?<![^,\\s])" + Pattern.quote(target) + "(?![^,\\s])")
            .matcher(option.value());
    Span span = word.find() ? new Span(word.start(), word.end()) : new Span(0, 0);
    return new Excerpt(option.flag() + "=", option.value(), span).lines();
  }

  private static Problem problem(
      Graph graph, String sentence, List<String> hints, Reporter reporter) {
    Optional<Mark> assemble = Mark.of(Mark.Kind.ASSEMBLE, graph.place().element());
    boolean annotated = graph.place().mirror().isPresent() && assemble.isPresent();
    return new Problem(
        Code.UNKNOWN_TARGET,
        graph.target(),
        annotated ? assemble.get().place("target") : graph.place(),
        sentence,
        Set.of(),
        annotated ? List.of() : excerpt(graph.target(), reporter.compilation().options()),
        hints);
  }
}
