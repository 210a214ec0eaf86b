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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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
      if (choice.isPresent()) {
        for (Slip slip : slips(choice.get().wiring(), targets)) {
          problems.accept(chosen(slip, graph, slot, choice.get(), targets, reporter));
        }
      }
    }
    reporter.compilation().catalogue().wirings().stream()
        .flatMap(it -> it.wiring().stream())
        .flatMap(
            it -> slips(it.body(), targets).stream().map(slip -> named(slip, it, targets.known())))
        .forEach(problems);
  }

  private static List<Slip> slips(Wiring wiring, Targets targets) {
    List<Slip> slips = new ArrayList<>();
    for (Operand name : new TargetNames(wiring).all()) {
      if (!targets.exists(nameOf(name))) {
        new Nearest(nameOf(name))
            .among(targets.known())
            .ifPresent(it -> slips.add(new Slip(name, it)));
      }
    }
    return slips;
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
            hints(slip, targets.known()))
        .onAnyTarget();
  }

  private static Problem named(Slip slip, NamedWiring wiring, List<String> known) {
    return new Problem(
        Code.BAD_CONDITION,
        "target " + slip.name(),
        wiring.place(),
        slip.sentence(),
        Set.of(),
        new Excerpt("", wiring.text(), slip.operand().span()).lines(),
        hints(slip, known));
  }

  private static List<String> hints(Slip slip, List<String> known) {
    return List.of(
        "targets known here: "
            + String.join(", ", known)
            + "      did you mean \""
            + slip.meant()
            + "\"?");
  }
}
