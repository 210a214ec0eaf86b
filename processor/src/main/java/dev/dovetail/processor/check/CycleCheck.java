package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.resolve.Graph;
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
      if (slot.edge().node() instanceof Node.Loop loop) {
        List<Device> devices = loop.loop();
        List<String> ids = devices.stream().map(Device::id).toList();
        problems.accept(
            reporter
                .at(
                    graph,
                    slot,
                    Code.CYCLE,
                    String.join(", ", new TreeSet<>(ids)),
                    "device \"" + devices.get(0).name() + "\" needs itself",
                    List.of("choose another device for one of these slots"))
                .showing(drawn(devices)));
      }
    }
  }

  private static List<String> drawn(List<Device> loop) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < loop.size() - 1; i++) {
      lines.add((i == 0 ? "┌→ " : "│  ") + loop.get(i).name() + " needs " + loop.get(i + 1).name());
    }
    lines.add("└──┘");
    return lines;
  }
}
