package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.GraphKey;
import dev.dovetail.processor.resolve.Instance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.type.TypeKind;

/** A name that options and the command line use has one meaning in a program. */
final class NameCheck implements Check {
  private static final List<String> BUILT_IN = List.of("help", "version", "describe", "trace");

  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    Meanings meanings = new Meanings();
    graph.ownSlots().forEach(it -> meanings.add(it.name(), "slot " + it.name()));
    graph.keys().values().forEach(it -> meanings.add(it.name(), "key " + it.name(), it));
    graph.keys().values().forEach(it -> addAliases(it, meanings));
    graph.instances().stream()
        .flatMap(it -> it.name().stream())
        .distinct()
        .forEach(it -> meanings.add(it, "instance " + it));
    graph.keys().values().forEach(it -> addNegation(it, meanings));
    meanings.add(graph.target(), "target " + graph.target());
    String application = graph.application().simpleName();
    if (graph.instances().stream().anyMatch(it -> it.name().equals(Optional.of(application)))) {
      meanings.add(application, "application " + application);
    }
    BUILT_IN.forEach(it -> meanings.add(it, "the option --" + it + " that every program has"));
    meanings.ambiguous((name, all) -> problems.accept(problem(graph, name, all, reporter)));
    graph.instances().forEach(it -> checkInstance(graph, it, reporter, problems));
  }

  /** The further names of a key on the command line; only those of plain keys are written. */
  private static void addAliases(GraphKey key, Meanings meanings) {
    boolean plain = key.name().equals(key.declaration().key());
    if (plain && !key.open().isEmpty() && key.declaration().stage() != Stage.CONFIGURE) {
      key.declaration().aliases().stream().distinct().forEach(it -> meanings.addAlias(it, key));
    }
  }

  /** What sets a key that is true or false to false. */
  private static void addNegation(GraphKey key, Meanings meanings) {
    if (key.declaration().type() instanceof KeyType.Primitive type
        && type.kind() == TypeKind.BOOLEAN
        && !key.open().isEmpty()
        && key.declaration().stage() != Stage.CONFIGURE) {
      meanings.add("no-" + key.name(), "what sets to false key " + key.name(), key);
    }
  }

  private static Problem problem(
      Graph graph, String name, List<Meanings.Meaning> meanings, Reporter reporter) {
    List<GraphKey.User> users = meanings.stream().flatMap(it -> it.users().stream()).toList();
    List<String> texts = meanings.stream().map(Meanings.Meaning::text).toList();
    return new Problem(
        Code.BAD_NAME,
        name,
        own(graph, name).orElseGet(() -> reporter.ofKey(graph, users)),
        "the name \"" + name + "\" has more than one meaning in " + graph.application().name(),
        Set.of(graph.target()),
        List.of("it is " + String.join(", and ", texts)),
        List.of("rename one of them, or give the device an instance name"));
  }

  /** The application's own parameter of a name. */
  private static Optional<Place> own(Graph graph, String name) {
    return graph.application().root().parameters().stream()
        .filter(it -> new Name(it.name()).kebabCase().equals(name))
        .map(it -> Place.of(it.element()))
        .filter(
            it -> it.isParameter() && graph.place().element().equals(graph.application().element()))
        .findFirst();
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
