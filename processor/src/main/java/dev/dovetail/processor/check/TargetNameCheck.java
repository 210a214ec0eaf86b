package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Excerpt;
import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.wiring.Operand;
import dev.dovetail.processor.wiring.Value;
import dev.dovetail.processor.wiring.Wiring;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A condition compares the target with one that may exist. Its jar need not be here, so only what
 * is nearly the name of a known one is a mistake for certain.
 */
final class TargetNameCheck implements Check {
  /**
   * A name that is none.
   *
   * @param operand where it stands
   * @param meant the target that it is nearly
   */
  private record Slip(Operand operand, String meant) {
    String name() {
      return nameOf(operand);
    }

    String sentence() {
      return "there is no target \"" + name() + "\"";
    }
  }

  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    Targets targets = new Targets(reporter.compilation());
    for (Graph.Located slot : graph.slots()) {
      Optional<Choice> choice = slot.edge().choice();
      choice.stream()
          .flatMap(it -> slips(it.wiring(), targets))
          .map(it -> chosen(it, graph, slot, choice.orElseThrow(), targets, reporter))
          .forEach(problems);
    }
    reporter.compilation().catalogue().wirings().stream()
        .flatMap(it -> it.wiring().stream())
        .flatMap(it -> slips(it.body(), targets).map(slip -> named(slip, it, targets)))
        .forEach(problems);
  }

  /** To know all targets takes a while, so that is asked only where a name is none of them. */
  private static Stream<Slip> slips(Wiring wiring, Targets targets) {
    return new TargetNames(wiring)
        .all()
        .filter(it -> !targets.exists(nameOf(it)))
        .flatMap(
            it ->
                new Nearest(nameOf(it))
                    .among(targets.known()).map(meant -> new Slip(it, meant)).stream());
  }

  private static String nameOf(Operand operand) {
    return operand instanceof Value.Literal literal ? literal.text() : operand.toString();
  }

  private static Problem chosen(
      Slip slip,
      Graph graph,
      Graph.Located slot,
      Choice choice,
      Targets targets,
      Reporter reporter) {
    return reporter
        .at(
            graph,
            slot,
            choice.source(),
            slip.operand().span(),
            Code.BAD_CONDITION,
            "target " + slip.name(),
            slip.sentence(),
            hints(slip, targets))
        .onAnyTarget();
  }

  private static Problem named(Slip slip, NamedWiring wiring, Targets targets) {
    return new Problem(
        Code.BAD_CONDITION,
        "target " + slip.name(),
        wiring.place(),
        slip.sentence(),
        Set.of(),
        new Excerpt("", wiring.text(), slip.operand().span()).lines(),
        hints(slip, targets));
  }

  private static List<String> hints(Slip slip, Targets targets) {
    return List.of(
        "targets known here: "
            + String.join(", ", targets.known())
            + "      did you mean \""
            + slip.meant()
            + "\"?");
  }
}
