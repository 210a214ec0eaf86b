package dev.dovetail.tool.draw;

import dev.dovetail.tool.descriptor.Consulted;
import dev.dovetail.tool.descriptor.Fork;
import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.descriptor.Part;
import dev.dovetail.tool.descriptor.Place;
import dev.dovetail.tool.descriptor.Slot;
import dev.dovetail.tool.descriptor.Step;
import dev.dovetail.tool.graph.Branch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the conditions of a program were decided. */
public final class Outcomes {
  /** One condition with one set of values has one outcome, wherever it is applied. */
  private record Case(String condition, Place at, List<Consulted> keys) {}

  private final Map<Case, Boolean> outcomes = new HashMap<>();

  /** Those of a graph in which all are decided. */
  public Outcomes(Graph graph) {
    graph.machine().forEach(this::read);
    for (Instance instance : graph.instances()) {
      instance.slots().forEach(this::read);
      instance.also().forEach(it -> it.slots().forEach(this::read));
    }
  }

  /** Whether a condition holds; empty where the program did not ask. */
  Optional<Boolean> of(Fork fork) {
    return Optional.ofNullable(outcomes.get(new Case(fork.condition(), fork.at(), fork.keys())));
  }

  /** Whether the program takes a side of a condition. */
  public boolean isTaken(Branch branch) {
    return of(branch.fork()).filter(it -> it == branch.holds()).isPresent();
  }

  private void read(Slot slot) {
    read(slot.part());
  }

  private void read(Part part) {
    for (Step step : part.steps()) {
      step.condition()
          .ifPresent(it -> outcomes.put(new Case(it, step.at(), step.keys()), step.holds()));
    }
    part.members().ifPresent(it -> it.forEach(this::read));
  }
}
