package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import dev.dovetail.processor.resolve.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;

/** A name that options and the command line use has one meaning in a program. */
final class NameCheck implements Check {
  private static final List<String> BUILT_IN = List.of("help", "version", "trace");

  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    Map<String, List<String>> meanings = new TreeMap<>();
    graph.ownSlots().forEach(it -> add(meanings, it.name(), "slot " + it.name()));
    graph.keys().keySet().forEach(it -> add(meanings, it, "key " + it));
    graph.keys().values().forEach(it -> addAliases(it, meanings));
    graph.instances().stream()
        .flatMap(it -> it.name().stream())
        .distinct()
        .forEach(it -> add(meanings, it, "instance " + it));
    graph.keys().values().forEach(it -> addNegation(it, meanings));
    add(meanings, graph.target(), "target " + graph.target());
    String application = graph.application().simpleName();
    if (graph.instances().stream().anyMatch(it -> it.name().equals(Optional.of(application)))) {
      add(meanings, application, "application " + application);
    }
    BUILT_IN.forEach(it -> add(meanings, it, "the option --" + it + " that every program has"));
    meanings.forEach(
        (name, all) -> {
          if (all.size() > 1) {
            problems.accept(problem(graph, name, all));
          }
        });
    graph.instances().forEach(it -> checkInstance(graph, it, reporter, problems));
  }

  /** The further names of a key on the command line; only those of plain keys are written. */
  private static void addAliases(GraphKey key, Map<String, List<String>> meanings) {
    boolean plain = key.name().equals(key.declaration().key());
    if (plain && !key.open().isEmpty() && key.declaration().stage() != Stage.CONFIGURE) {
      key.declaration().aliases().stream()
          .distinct()
          .forEach(it -> add(meanings, it, "an alias of key " + key.name()));
    }
  }

  /** What sets a key that is true or false to false. */
  private static void addNegation(GraphKey key, Map<String, List<String>> meanings) {
    if (key.declaration().type() instanceof KeyType.Primitive type
        && type.kind() == TypeKind.BOOLEAN
        && !key.open().isEmpty()
        && key.declaration().stage() != Stage.CONFIGURE) {
      add(meanings, "no-" + key.name(), "what sets key " + key.name() + " to false");
    }
  }

  private static void add(Map<String, List<String>> meanings, String name, String meaning) {
    meanings.computeIfAbsent(new Name(name).kebabCase(), it -> new ArrayList<>()).add(meaning);
  }

  private static Problem problem(Graph graph, String name, List<String> meanings) {
    return new Problem(
        Code.BAD_NAME,
        name,
        own(graph, name),
        "the name \"" + name + "\" has more than one meaning in " + graph.application().name(),
        Set.of(graph.target()),
        List.of("it is " + String.join(", and ", meanings)),
        List.of("rename one of them, or give the device an instance name"));
  }

  /** The application's own parameter of a name, else the application. */
  private static Place own(Graph graph, String name) {
    return graph.application().root().parameters().stream()
        .filter(it -> new Name(it.name()).kebabCase().equals(name))
        .map(Parameter::element)
        .filter(
            it ->
                it.getKind() == ElementKind.PARAMETER
                    && graph.place().element().equals(graph.application().element()))
        .map(Place::of)
        .findFirst()
        .orElse(graph.place());
  }

  private static void checkInstance(
      Graph graph, Instance instance, Reporter reporter, Consumer<Problem> problems) {
    Optional<String> fault = instance.name().flatMap(it -> new Name(it).identifierFault());
    if (fault.isPresent()) {
      problems.accept(
          reporter
              .at(
                  graph,
                  graph.slotOf(instance).orElseThrow(),
                  Code.BAD_NAME,
                  instance.head(),
                  "the instance name in " + instance.head() + " " + fault.get(),
                  List.of("choose another, as in tcpip#upload"))
              .onAnyTarget());
    }
  }
}
