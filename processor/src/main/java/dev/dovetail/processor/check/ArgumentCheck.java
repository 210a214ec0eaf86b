package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.TypeText;
import dev.dovetail.processor.resolve.ArgumentFault;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Node;
import dev.dovetail.processor.wiring.Argument;
import dev.dovetail.processor.wiring.Formal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every argument is for a parameter. */
final class ArgumentCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (Graph.Located slot : graph.slots()) {
      Node node = slot.edge().node();
      if (node instanceof Instance part) {
        for (ArgumentFault fault : part.faults()) {
          List<String> hints = hints(part.device(), fault.argument());
          problems.accept(problem(graph, slot, fault, part.device().id(), hints, reporter));
        }
      } else if (node instanceof Node.Misapplied misapplied) {
        NamedWiring wiring = misapplied.wiring();
        for (ArgumentFault fault : misapplied.faults()) {
          problems.accept(
              problem(graph, slot, fault, wiring.id(), hints(wiring, fault.argument()), reporter));
        }
      } else if (node instanceof Node.WrongCount wrong) {
        problems.accept(
            reporter
                .at(
                    graph,
                    slot,
                    slot.edge().source(),
                    slot.edge().span(),
                    Code.WRONG_ARGUMENTS,
                    wrong.message(),
                    wrong.message(),
                    List.of(takes(slot.edge().slot())))
                .onAnyTarget());
      }
    }
  }

  private static Problem problem(
      Graph graph,
      Graph.Located slot,
      ArgumentFault fault,
      String id,
      List<String> hints,
      Reporter reporter) {
    return reporter
        .at(
            graph,
            slot,
            fault.source(),
            fault.argument().span(),
            Code.WRONG_ARGUMENTS,
            id + ": " + fault.message(),
            fault.message(),
            hints)
        .onAnyTarget();
  }

  private static String takes(Parameter.Slot slot) {
    String signature = new TypeText(slot.type()).toString();
    return switch (slot.kind()) {
      case ONE, LAZY -> "it takes one " + signature + "; a List takes [a, b], an Optional none";
      case OPTIONAL -> "it takes one " + signature + ", or none";
      case LIST -> "it takes a list, as [a, b], which may be empty: []";
    };
  }

  private static String parameters(NamedWiring wiring) {
    return wiring.formals().isEmpty()
        ? wiring.name() + " has no parameters"
        : "its parameters: "
            + wiring.formals().stream().map(Formal::text).collect(Collectors.joining(", "));
  }

  private static List<String> hints(NamedWiring wiring, Argument argument) {
    List<String> names = wiring.formals().stream().map(Formal::name).toList();
    String question = argument.parameter().map(it -> new Nearest(it).question(names)).orElse("");
    return List.of(parameters(wiring) + question);
  }

  private static List<String> hints(Device device, Argument argument) {
    List<String> hints = new ArrayList<>();
    List<String> names =
        Stream.concat(device.slots().stream(), device.keys().stream())
            .map(Parameter::name)
            .toList();
    hints.add(
        device.name()
            + " is made from "
            + parameters(device)
            + argument.parameter().map(it -> new Nearest(it).question(names)).orElse(""));
    device.keys().stream()
        .filter(it -> argument.parameter().filter(it.key()::equals).isPresent())
        .filter(it -> !names.contains(it.key()))
        .forEach(
            it ->
                hints.add("key " + it.key() + " is given by its parameter: " + it.name() + " = …"));
    if (argument.parameter().isEmpty()) {
      device.keys().stream()
          .filter(it -> isConstant(it.type(), argument.value().toString()))
          .forEach(it -> hints.add("a constant is given by name: " + it.name() + " = " + argument));
    }
    return hints;
  }

  private static boolean isConstant(KeyType type, String text) {
    return type instanceof KeyType.Constants constants && constants.constants().contains(text);
  }

  private static String parameters(Device device) {
    if (device.slots().isEmpty() && device.keys().isEmpty()) {
      return "nothing";
    }
    return device.parameters().stream()
        .filter(it -> !(it instanceof Parameter.Path))
        .map(ArgumentCheck::described)
        .collect(Collectors.joining(", "));
  }

  private static String described(Parameter parameter) {
    return parameter instanceof Parameter.Slot slot
        ? slot.name()
            + " ("
            + (slot.kind() == Parameter.Kind.ONE
                ? new TypeText(slot.type()).withArticle()
                : slot.written())
            + ")"
        : parameter.name() + " (" + ((Parameter.Key) parameter).type().brief() + ")";
  }
}
