package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** A main, which stands beside its application, can name every device's class and key's type. */
final class AccessCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    TypeElement home = graph.assembly().home();
    Reach reach = new Reach(home, reporter.compilation().elements());
    String outside = " is out of reach of " + home.getSimpleName();
    for (Graph.Located slot : graph.slots()) {
      if (slot.edge().node() instanceof Instance part) {
        Device device = part.device();
        String what = "device \"" + part.head() + "\" (" + device.id() + ")";
        Optional<String> obstacle = obstacle(device, reach);
        if (obstacle.isPresent()) {
          problems.accept(
              reporter.at(
                  graph,
                  slot,
                  Code.NOT_CONSTRUCTIBLE,
                  device.id(),
                  what + outside,
                  List.of(obstacle.get())));
          continue;
        }
        for (Parameter.Key key : device.keys()) {
          obstacle(key, reach)
              .ifPresent(
                  it ->
                      problems.accept(
                          reporter.at(
                              graph,
                              slot,
                              Code.NOT_CONSTRUCTIBLE,
                              device.id() + " " + key.key(),
                              "the type of key " + key.key() + " of " + what + outside,
                              List.of(it))));
        }
      }
    }
    for (Parameter.Key key : graph.root().device().keys()) {
      obstacle(key, reach)
          .ifPresent(
              it ->
                  problems.accept(
                      new Problem(
                          Code.NOT_CONSTRUCTIBLE,
                          graph.root().device().id() + " " + key.key(),
                          graph.place(),
                          "the type of key " + key.key() + " of the application" + outside,
                          Set.of(graph.target()),
                          List.of(),
                          List.of(it))));
    }
  }

  private static Optional<String> obstacle(Device device, Reach reach) {
    return reach
        .closed(device.declaring())
        .or(
            () ->
                device.type() instanceof DeclaredType made
                    ? reach.closed((TypeElement) made.asElement())
                    : Optional.empty())
        .or(() -> reach.unread(device.declaring()));
  }

  private static Optional<String> obstacle(Parameter.Key key, Reach reach) {
    return key.type().classes().flatMap(it -> reach.obstacle(it).stream()).findFirst();
  }
}
