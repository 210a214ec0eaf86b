package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.resolve.Back;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Loop;
import dev.dovetail.processor.resolve.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** No device needs itself. */
final class CycleCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (Graph.Located slot : graph.slots()) {
      if (slot.edge().node() instanceof Node.Endless endless) {
        problems.accept(
            reporter
                .at(
                    graph,
                    slot,
                    slot.edge().source(),
                    slot.edge().span(),
                    Code.CYCLE,
                    String.join(", ", new TreeSet<>(endless.names())),
                    "the wiring \"" + endless.names().get(0) + "\" uses itself",
                    List.of("name a device in one of these wirings"))
                .onAnyTarget()
                .showing(drawn(endless.names(), "uses")));
      }
    }
    Loop.of(graph).forEach(it -> problems.accept(loop(graph, it, reporter)));
    for (Graph.Located slot : graph.slots()) {
      if (slot.edge().node() instanceof Back back
          && back.instance().filter(Instance::generative).isPresent()) {
        problems.accept(unshared(graph, slot, back.device(), reporter));
      }
    }
  }

  private static Problem loop(Graph graph, Loop loop, Reporter reporter) {
    List<Instance> instances = loop.instances();
    List<String> ids = instances.stream().map(it -> it.device().id()).toList();
    return reporter
        .at(
            graph,
            loop.slot(),
            Code.CYCLE,
            String.join(", ", new TreeSet<>(ids)),
            "device \"" + instances.get(0).device().name() + "\" needs itself",
            List.of(
                "choose another device for one of these slots, or let one of them take a Supplier"))
        .showing(drawn(instances.stream().map(it -> it.device().name()).toList(), "needs"));
  }

  private static Problem unshared(
      Graph graph, Graph.Located slot, Device device, Reporter reporter) {
    return reporter.at(
        graph,
        slot,
        Code.CYCLE,
        device.id() + " is not shared",
        "the loop through \"" + device.name() + "\" would never end: it is made anew for each slot",
        List.of("a device in a loop is shared, and so is everything it is made of"));
  }

  private static List<String> drawn(List<String> loop, String verb) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < loop.size() - 1; i++) {
      lines.add((i == 0 ? "┌→ " : "│  ") + loop.get(i) + " " + verb + " " + loop.get(i + 1));
    }
    lines.add("└──┘");
    return lines;
  }
}
