package dev.dovetail.tool.draw;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.descriptor.Part;
import dev.dovetail.tool.descriptor.Slot;
import dev.dovetail.tool.descriptor.SlotKind;
import dev.dovetail.tool.graph.Edges;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the drawing of one graph. */
final class Drafter {
  private final Descriptor descriptor;
  private final Graph graph;
  private final Values values;
  private final Outcomes outcomes;
  private final Map<String, String> ids = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();
  private int conditions;
  private int ends;

  Drafter(Descriptor descriptor, Graph graph) {
    this.descriptor = descriptor;
    this.graph = graph;
    this.values = Values.of(graph);
    this.outcomes = new Outcomes(descriptor.after());
  }

  Drawing drawing() {
    devices();
    for (Instance instance : graph.instances()) {
      String from = id(instance.id());
      instance.slots().forEach(it -> draw(from, it));
    }
    graph.machine().forEach(it -> draw(Node.TARGET, it));
    Set<String> chosen = reached();
    return new Drawing(
        descriptor.title(),
        List.copyOf(nodes),
        arrows.stream()
            .map(
                it ->
                    new Arrow(
                        it.from(),
                        it.to(),
                        it.label(),
                        it.chosen() && chosen.contains(it.from()),
                        it.lazy()))
            .toList(),
        nodes.stream()
            .map(Node::id)
            .filter(chosen::contains)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private void devices() {
    Map<String, Set<String>> slots = new HashMap<>();
    new Edges(graph)
        .all()
        .forEach(
            edge ->
                edge.to()
                    .ifPresent(
                        it -> slots.computeIfAbsent(it, x -> new HashSet<>()).add(edge.place())));
    for (Instance instance : graph.instances()) {
      boolean root = instance.id().equals(graph.root());
      nodes.add(
          new Node.Device(
              id(instance.id()),
              instance.id(),
              root ? Node.Role.APPLICATION : Node.Role.DEVICE,
              instance.keys().stream().map(values::text).toList(),
              slots.getOrDefault(instance.id(), Set.of()).size()));
      if (root) {
        nodes.add(
            new Node.Device(Node.TARGET, descriptor.target(), Node.Role.TARGET, List.of(), 0));
      }
    }
  }

  private String id(String instance) {
    return ids.computeIfAbsent(instance, it -> "d" + (ids.size() + 1));
  }

  private void draw(String from, Slot slot) {
    draw(from, slot.name(), slot.part(), true, slot.kind() == SlotKind.LAZY);
  }

  private void draw(String from, String label, Part part, boolean taken, boolean lazy) {
    if (part.members().filter(it -> !it.isEmpty()).isPresent()) {
      List<Part> members = part.members().get();
      boolean many = members.size() > 1;
      for (int i = 0; i < members.size(); i++) {
        draw(from, many ? label + "[" + i + "]" : label, members.get(i), taken, lazy);
      }
    } else if (part.fork().isPresent()) {
      Chain chain = Chain.of(part.fork().get(), outcomes);
      String condition = "c" + ++conditions;
      nodes.add(
          new Node.Condition(
              condition,
              chain.keys(),
              chain.first().keys().stream().map(values::text).distinct().toList()));
      arrows.add(new Arrow(from, condition, label, taken, lazy));
      chain.cases().forEach(it -> draw(condition, it.label(), it.part(), it.taken(), lazy));
    } else {
      String to = part.to().map(this::id).orElseGet(() -> nothing(part.gap()));
      arrows.add(new Arrow(from, to, label, taken, lazy));
    }
  }

  private String nothing(Optional<Part.Gap> gap) {
    String id = "e" + ++ends;
    nodes.add(new Node.Nothing(id, gap.map(Part.Gap::message).orElse("none"), gap.isPresent()));
    return id;
  }

  /** What the application and the target lead to by chosen arrows. */
  private Set<String> reached() {
    Map<String, List<String>> next = new HashMap<>();
    arrows.stream()
        .filter(Arrow::chosen)
        .forEach(it -> next.computeIfAbsent(it.from(), x -> new ArrayList<>()).add(it.to()));
    Deque<String> open = new ArrayDeque<>(List.of(id(graph.root()), Node.TARGET));
    Set<String> reached = new HashSet<>(open);
    while (!open.isEmpty()) {
      next.getOrDefault(open.pop(), List.of()).stream().filter(reached::add).forEach(open::push);
    }
    return reached;
  }
}
