package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A name that options and the command line use has one meaning in a program. */
final class NameCheck implements Check {
  private static final List<String> BUILT_IN = List.of("help", "version", "trace");

  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    Map<String, List<String>> meanings = new TreeMap<>();
    graph.ownSlots().forEach(it -> add(meanings, it.name(), "slot " + it.name()));
    graph.keys().keySet().forEach(it -> add(meanings, it, "key " + it));
    graph.instances().stream()
        .flatMap(it -> it.name().stream())
        .distinct()
        .forEach(it -> add(meanings, it, "instance " + it));
    add(meanings, graph.target(), "target " + graph.target());
    BUILT_IN.forEach(it -> add(meanings, it, "the option --" + it + " that every program has"));
    meanings.forEach(
        (name, all) -> {
          if (all.size() > 1) {
            problems.accept(problem(graph, name, all));
          }
        });
    graph.instances().forEach(it -> checkInstance(graph, it, problems));
  }

  private static void add(Map<String, List<String>> meanings, String name, String meaning) {
    meanings.computeIfAbsent(new Name(name).kebabCase(), it -> new ArrayList<>()).add(meaning);
  }

  private static Problem problem(Graph graph, String name, List<String> meanings) {
    return new Problem(
        Code.BAD_NAME,
        name,
        Place.of(graph.application().element()),
        "the name \""
            + name
            + "\" has more than one meaning in "
            + graph.application().name()
            + ": "
            + String.join(", ", meanings),
        Set.of(graph.target()),
        List.of(),
        List.of("rename one of them, or give the device an instance name"));
  }

  private static void checkInstance(Graph graph, Instance instance, Consumer<Problem> problems) {
    instance
        .name()
        .flatMap(it -> new Name(it).identifierFault())
        .ifPresent(
            fault ->
                problems.accept(
                    new Problem(
                        Code.BAD_NAME,
                        instance.head(),
                        Place.of(graph.application().element()),
                        "the instance name in " + instance.head() + " " + fault,
                        Set.of(graph.target()),
                        List.of(),
                        List.of("instance names are Java identifiers, as in tcpip#upload"))));
  }
}
