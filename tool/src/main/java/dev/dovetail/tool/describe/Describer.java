package dev.dovetail.tool.describe;

import dev.dovetail.tool.descriptor.Choice;
import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.descriptor.Key;
import dev.dovetail.tool.descriptor.Origin;
import dev.dovetail.tool.descriptor.Part;
import dev.dovetail.tool.descriptor.Slot;
import dev.dovetail.tool.graph.Edge;
import dev.dovetail.tool.graph.Edges;
import dev.dovetail.tool.program.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Describes programs.
 *
 * @param evaluated whether conditions are decided where only a default does
 */
public record Describer(boolean evaluated) {
  /** What one is made of. */
  public Description description(Program program) {
    Descriptor descriptor = program.descriptor();
    Graph graph = evaluated ? descriptor.after() : descriptor.undecided();
    Edges edges = new Edges(graph);
    List<Description.Condition> conditions = new Conditions(edges).all();
    boolean open = conditions.stream().anyMatch(Description.Condition::isOpen);
    return new Description(
        descriptor.application().name(),
        descriptor.application().doc(),
        program.home().toString(),
        descriptor.application().className(),
        descriptor.target(),
        descriptor.main().className(),
        program.isWritten(),
        evaluated,
        settings(graph, edges),
        inOrder(descriptor, graph).map(it -> made(it, graph, edges)).toList(),
        shared(graph, edges),
        conditions,
        graph.keys(),
        open ? List.of() : descriptor.packages(),
        open ? List.of() : descriptor.inputs(),
        descriptor.problems());
  }

  /** Instances as they are made; those of a graph that is undecided as they are met. */
  private Stream<Instance> inOrder(Descriptor descriptor, Graph graph) {
    if (!evaluated) {
      return graph.instances().stream();
    }
    Map<String, Instance> instances = new LinkedHashMap<>(graph.byId());
    List<Instance> ordered = new ArrayList<>();
    descriptor
        .order()
        .forEach(it -> Optional.ofNullable(instances.remove(it)).ifPresent(ordered::add));
    graph.instances().stream().filter(it -> instances.containsKey(it.id())).forEach(ordered::add);
    return ordered.stream();
  }

  private static List<Description.Setting> settings(Graph graph, Edges edges) {
    Map<String, Description.Setting> settings = new LinkedHashMap<>();
    for (Instance owner : graph.instances()) {
      for (Slot slot : owner.slots()) {
        String path = edges.join(Optional.of(owner.id()), slot.name());
        choice(path, slot.part()).ifPresent(it -> settings.putIfAbsent(path, it));
      }
    }
    graph.keys().forEach(it -> settings.put(it.name(), setting(it)));
    return List.copyOf(settings.values());
  }

  /** What chose, if an option can. */
  private static Optional<Description.Setting> choice(String path, Part part) {
    Optional<Choice> choice = part.choice();
    if (choice.isEmpty()) {
      return part.gap().map(it -> new Description.Setting(path, Optional.empty(), true, false));
    }
    Choice.Reason reason = choice.get().reason();
    boolean free = reason == Choice.Reason.USE || reason == Choice.Reason.OPTION;
    return free
        ? Optional.of(
            new Description.Setting(
                path, Optional.of(choice.get().wiring()), reason == Choice.Reason.USE, false))
        : Optional.empty();
  }

  private static Description.Setting setting(Key key) {
    return new Description.Setting(
        key.name(),
        key.settled(),
        key.origin() == Origin.DEFAULT,
        key.origin() == Origin.LITERAL,
        key.secret());
  }

  private static Description.Made made(Instance instance, Graph graph, Edges edges) {
    List<Description.Setting> values =
        instance.keys().stream()
            .map(
                it ->
                    it.value().isPresent()
                        ? new Description.Setting(it.parameter(), it.value(), false, true)
                        : graph.key(it.key()).map(Describer::setting).orElseThrow())
            .toList();
    return new Description.Made(
        instance.id(),
        edges.path(instance.id()),
        instance.device(),
        instance.instance(),
        instance.source(),
        instance.doc(),
        values);
  }

  private static List<Description.Shared> shared(Graph graph, Edges edges) {
    List<Description.Shared> shared = new ArrayList<>();
    for (Instance instance : graph.instances()) {
      List<String> paths = edges.to(instance.id()).stream().map(Edge::place).distinct().toList();
      if (paths.size() > 1) {
        shared.add(new Description.Shared(instance.id(), paths));
      }
    }
    return shared;
  }
}
