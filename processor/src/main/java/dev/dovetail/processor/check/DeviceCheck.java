package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.TypeText;
import dev.dovetail.processor.resolve.Choice;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Node;
import dev.dovetail.processor.resolve.Source;
import dev.dovetail.processor.wiring.Wiring;
import java.util.List;
import java.util.function.Consumer;

/** What a wiring names is one sound device. */
final class DeviceCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (Graph.Located slot : graph.slots()) {
      Node node = slot.edge().node();
      if (node instanceof Node.Absent absent) {
        problems.accept(absent(graph, slot, absent.apply(), reporter));
      } else if (node instanceof Node.Several several) {
        problems.accept(several(graph, slot, several, reporter));
      } else if (node instanceof Node.Broken broken && !broken.faults().isEmpty()) {
        problems.accept(broken(graph, slot, broken, reporter));
      }
    }
  }

  private static Problem absent(
      Graph graph, Graph.Located slot, Wiring.Apply apply, Reporter reporter) {
    TypeText signature = new TypeText(slot.edge().slot().type());
    List<String> elsewhere =
        new Elsewhere(reporter.compilation(), slot.edge().slot()).of(apply.name(), graph.target());
    return reporter.at(
        graph,
        slot,
        source(slot),
        apply.nameSpan(),
        Code.NO_SUCH_DEVICE,
        apply.name() + " as " + signature,
        "no device \"" + apply.name() + "\" is a " + signature,
        elsewhere.isEmpty()
            ? new Candidates(reporter.compilation(), graph, slot).hints(apply.name())
            : elsewhere);
  }

  private static Problem several(
      Graph graph, Graph.Located slot, Node.Several several, Reporter reporter) {
    Wiring.Apply apply = several.apply();
    return reporter.at(
        graph,
        slot,
        source(slot),
        apply.nameSpan(),
        Code.DUPLICATE_DEVICE,
        String.join(", ", several.ids()),
        "\"" + apply.name() + "\" can be " + String.join(" or ", several.ids()),
        List.of(
            "name the one that is meant in full, as in -A"
                + slot.path()
                + "="
                + several.ids().get(0)));
  }

  private static Problem broken(
      Graph graph, Graph.Located slot, Node.Broken broken, Reporter reporter) {
    return reporter.at(
        graph,
        slot,
        source(slot),
        broken.apply().nameSpan(),
        Code.NOT_CONSTRUCTIBLE,
        broken.id(),
        "device \""
            + broken.apply().name()
            + "\" ("
            + broken.id()
            + ") cannot be used: "
            + String.join("; ", broken.faults()),
        List.of("compile it again with the processor, and mend what that reports"));
  }

  private static Source source(Graph.Located slot) {
    return slot.edge().choice().map(Choice::source).orElseThrow();
  }
}
