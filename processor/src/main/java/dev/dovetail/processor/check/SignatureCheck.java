package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.TypeText;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Misfit;
import dev.dovetail.processor.resolve.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A device stands where one of its signature is asked for, and its type arguments fit. */
final class SignatureCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (Graph.Located slot : graph.slots()) {
      TypeText needed = new TypeText(slot.edge().slot().type());
      if (slot.edge().node() instanceof Node.Other other) {
        Device device = other.device();
        problems.accept(
            reporter
                .at(
                    graph,
                    slot,
                    slot.edge().source(),
                    other.apply().nameSpan(),
                    Code.WRONG_SIGNATURE,
                    device.id() + " as " + needed,
                    "device \""
                        + other.apply().name()
                        + "\" is "
                        + signatures(device)
                        + ", not "
                        + needed.withArticle(),
                    Candidates.of(reporter.compilation(), graph, slot).hints(""))
                .onAnyTarget());
      }
      Optional<Instance> part = slot.edge().node().instance();
      if (part.isPresent() && slot.edge().misfit().isPresent()) {
        Misfit misfit = slot.edge().misfit().get();
        TypeText wanted = new TypeText(misfit.needed());
        TypeText actual = new TypeText(misfit.actual());
        problems.accept(
            reporter
                .at(
                    graph,
                    slot,
                    Code.WRONG_SIGNATURE,
                    part.get().device().id() + " as " + wanted,
                    "device \""
                        + part.get().head()
                        + "\" is "
                        + actual.withArticle()
                        + ", not "
                        + wanted.withArticle(),
                    List.of(
                        misfit
                            .bound()
                            .orElse(
                                "the type arguments have to be the same along the whole chain")))
                .onAnyTarget());
      }
    }
  }

  private static String signatures(Device device) {
    return device.signatures().stream()
        .map(it -> new TypeText(it.asType()).withArticle())
        .collect(Collectors.joining(" and "));
  }
}
