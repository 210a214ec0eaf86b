package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.TypeText;
import dev.dovetail.processor.resolve.ArgumentFault;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Every argument is for a parameter. */
final class ArgumentCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (Graph.Located slot : graph.slots()) {
      if (slot.edge().node() instanceof Instance part) {
        for (ArgumentFault fault : part.faults()) {
          problems.accept(
              reporter.at(
                  graph,
                  slot,
                  fault.source(),
                  fault.argument().span(),
                  Code.WRONG_ARGUMENTS,
                  part.device().id() + ": " + fault.message(),
                  fault.message(),
                  List.of(part.device().name() + " is made from " + parameters(part.device()))));
        }
      }
    }
  }

  private static String parameters(Device device) {
    if (device.parameters().isEmpty()) {
      return "nothing";
    }
    return device.parameters().stream()
        .map(ArgumentCheck::described)
        .collect(Collectors.joining(", "));
  }

  private static String described(Parameter parameter) {
    return parameter instanceof Parameter.Slot slot
        ? slot.name() + ": " + new TypeText(slot.type())
        : parameter.name() + " = " + ((Parameter.Key) parameter).type().noun();
  }
}
