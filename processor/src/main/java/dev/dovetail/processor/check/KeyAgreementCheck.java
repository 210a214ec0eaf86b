package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Devices that declare the same key mean the same by it. */
final class KeyAgreementCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    for (GraphKey key : graph.keys().values()) {
      List<GraphKey.User> open = key.open();
      for (GraphKey.User other : open.subList(Math.min(1, open.size()), open.size())) {
        Optional<String> difference =
            difference(open.get(0).binding().key(), other.binding().key());
        if (difference.isPresent()) {
          problems.accept(
              problem(graph, key.name(), open.get(0), other, difference.get(), reporter));
          break;
        }
      }
    }
  }

  private static Optional<String> difference(Parameter.Key a, Parameter.Key b) {
    if (!a.type().noun().equals(b.type().noun())) {
      return Optional.of("to one it is " + a.type().noun() + ", to the other " + b.type().noun());
    }
    if (a.stage() != b.stage()) {
      return Optional.of("to one its stage is " + a.stage() + ", to the other " + b.stage());
    }
    return a.defaultValue().equals(b.defaultValue())
        ? Optional.empty()
        : Optional.of("to one its default is " + shown(a) + ", to the other " + shown(b));
  }

  private static String shown(Parameter.Key key) {
    return key.defaultValue().map(it -> "\"" + it + "\"").orElse("none");
  }

  private static Problem problem(
      Graph graph,
      String name,
      GraphKey.User first,
      GraphKey.User second,
      String difference,
      Reporter reporter) {
    List<String> details = new ArrayList<>();
    details.add(difference);
    details.add(declared(first));
    details.add(declared(second));
    return new Problem(
        Code.KEYS_DISAGREE,
        name,
        place(graph, List.of(first, second), reporter),
        "key \""
            + name
            + "\" means different things to "
            + first.instance().device().id()
            + " and "
            + second.instance().device().id(),
        Set.of(graph.target()),
        details,
        List.of(
            "keep them apart with an instance name, as in "
                + second.instance().device().name()
                + "#other, whose key is other."
                + name));
  }

  private static String declared(GraphKey.User user) {
    return user.instance().device().id() + ", parameter " + user.binding().key().name();
  }

  private static Place place(Graph graph, List<GraphKey.User> users, Reporter reporter) {
    return users.stream()
        .map(it -> it.binding().key().place())
        .filter(it -> reporter.compilation().hasPlace(it.element()))
        .findFirst()
        .orElse(Place.of(graph.application().element()));
  }
}
