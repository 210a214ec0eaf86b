package dev.dovetail.tool.graph;

import dev.dovetail.tool.descriptor.Fork;
import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.descriptor.Part;
import dev.dovetail.tool.descriptor.Slot;
import dev.dovetail.tool.place.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All edges of a graph, in the order of its instances and their slots. */
public final class Edges {
  private final Map<String, Instance> instances;
  private final Map<String, String> paths = new HashMap<>();
  private final List<Edge> all = new ArrayList<>();

  /** Those of a graph. */
  public Edges(Graph graph) {
    this.instances = graph.byId();
    graph.machine().forEach(it -> add(Optional.empty(), it));
    graph
        .instances()
        .forEach(owner -> owner.slots().forEach(slot -> add(Optional.of(owner.id()), slot)));
  }

  /** All of them. */
  public List<Edge> all() {
    return List.copyOf(all);
  }

  /** Those that lead to an instance. */
  public List<Edge> to(String id) {
    return all.stream().filter(it -> it.to().filter(id::equals).isPresent()).toList();
  }

  /** Those that begin at an instance. */
  public List<Edge> from(String id) {
    return all.stream().filter(it -> it.owner().filter(id::equals).isPresent()).toList();
  }

  /** Where an instance is declared, if that is known. */
  public Optional<SourceLine> source(String id) {
    return Optional.ofNullable(instances.get(id)).flatMap(Instance::source);
  }

  /** The path of the slot by which an instance is first reached; empty for the application. */
  public String path(String id) {
    String known = paths.get(id);
    if (known != null) {
      return known;
    }
    Instance instance = instances.get(id);
    String path = instance == null ? "" : instance.first().map(this::path).orElse("");
    paths.put(id, path);
    return path;
  }

  private String path(Instance.First first) {
    return join(first.owner(), first.slot());
  }

  /** The path of a slot of an instance. */
  public String join(Optional<String> owner, String slot) {
    String above = owner.map(this::path).orElse("");
    return above.isEmpty() ? slot : above + "." + slot;
  }

  private void add(Optional<String> owner, Slot slot) {
    add(new Edge(owner, slot, join(owner, slot.name()), List.of(), List.of(slot.part()), none()));
  }

  private void add(Edge so) {
    Part part = so.end();
    Optional<List<Part>> members = part.members();
    Optional<Fork> fork = part.fork();
    if (members.isPresent()) {
      for (int i = 0; i < members.get().size(); i++) {
        String path = so.slot().kind().isMany() ? so.path() + "[" + i + "]" : so.path();
        add(next(so, path, so.branches(), members.get().get(i)));
      }
    } else if (fork.isPresent()) {
      add(next(so, so.path(), and(so, new Branch(fork.get(), true)), fork.get().then()));
      add(next(so, so.path(), and(so, new Branch(fork.get(), false)), fork.get().otherwise()));
    } else {
      all.add(new Edge(so.owner(), so.slot(), so.path(), so.branches(), so.choices(), part.to()));
    }
  }

  private static List<Branch> and(Edge so, Branch more) {
    return Stream.concat(so.branches().stream(), Stream.of(more)).toList();
  }

  private static Edge next(Edge so, String path, List<Branch> branches, Part part) {
    List<Part> choices = Stream.concat(so.choices().stream(), Stream.of(part)).toList();
    return new Edge(so.owner(), so.slot(), path, branches, choices, none());
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
