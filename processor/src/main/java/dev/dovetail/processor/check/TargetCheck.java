package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A target exists where there are devices, of its name, to start and stop a program. */
final class TargetCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    Optional<String> fault =
        new Name(graph.target())
            .identifierFault()
            .map(it -> "the target name \"" + graph.target() + "\" " + it)
            .or(() -> missing(graph));
    fault.ifPresent(it -> problems.accept(problem(graph, it, hints(graph, reporter))));
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

  /** What starts a program is made before there are values, and cannot fail. */
  private static boolean isSimple(Instance part) {
    return part.edges().isEmpty()
        && part.bindings().isEmpty()
        && part.device().creation() != Device.Creation.FALLIBLE_FACTORY;
  }

  private static List<String> hints(Graph graph, Reporter reporter) {
    List<String> known = new Targets(reporter.compilation()).known();
    List<String> hints = new ArrayList<>();
    hints.add(
        "targets known here: "
            + String.join(", ", known)
            + new Nearest(graph.target()).question(known));
    hints.add(
        "a target has devices of its own name for Arguments, Console and Lifecycle; is their jar on"
            + " the class path?");
    return hints;
  }

  private static Problem problem(Graph graph, String sentence, List<String> hints) {
    return new Problem(
        Code.UNKNOWN_TARGET,
        graph.target(),
        Place.of(graph.application().element()),
        sentence,
        Set.of(),
        List.of("-Atarget=" + graph.target()),
        hints);
  }
}
