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
  private final Map<String, List<Edge>> from = new HashMap<>();
  private final Map<String, List<Edge>> to = new HashMap<>();

  /** Those of a graph. */
  public Edges(Graph graph) {
    this.instances = graph.byId();
    // An owner comes before what is in its slots, so that each path can begin with its owner's.
    graph.instances().forEach(it -> paths.put(it.id(), it.first().map(this::path).orElse("")));
    graph.machine().forEach(it -> all.addAll(edges(Optional.empty(), it, "")));
    for (Instance owner : graph.instances()) {
      List<Edge> own = edges(owner, owner.slots(), path(owner.id()));
      from.put(owner.id(), own);
      all.addAll(own);
    }
    for (Edge edge : all) {
      edge.to().ifPresent(it -> to.computeIfAbsent(it, x -> new ArrayList<>()).add(edge));
    }
  }

  /** All of them. */
  public List<Edge> all() {
    return List.copyOf(all);
  }

  /** Those that lead to an instance. */
  public List<Edge> to(String id) {
    return List.copyOf(to.getOrDefault(id, List.of()));
  }

  /** Those that begin at an instance. */
  public List<Edge> from(String id) {
    return List.copyOf(from.getOrDefault(id, List.of()));
  }

  /** The same, with what was chosen where it was met by another path than the first. */
  public List<Edge> from(String id, String path) {
    Instance owner = instances.get(id);
    if (owner == null || path.equals(path(id))) {
      return from(id);
    }
    return owner.also().stream()
        .filter(it -> it.path().equals(path))
        .findFirst()
        .map(it -> edges(owner, it.slots(), path))
        .orElseGet(() -> edges(owner, owner.slots(), path));
  }

  /** Where an instance is declared, if that is known. */
  public Optional<SourceLine> source(String id) {
    return Optional.ofNullable(instances.get(id)).flatMap(Instance::source);
  }

  /** The path of the slot by which an instance is first reached; empty for the application. */
  public String path(String id) {
    return paths.getOrDefault(id, "");
  }

  private String path(Instance.First first) {
    return join(first.owner(), first.slot());
  }

  /** The path of a slot of an instance. */
  public String join(Optional<String> owner, String slot) {
    return join(owner.map(this::path).orElse(""), slot);
  }

  private static String join(String above, String slot) {
    return above.isEmpty() ? slot : above + "." + slot;
  }

  private static List<Edge> edges(Instance owner, List<Slot> slots, String path) {
    return slots.stream().flatMap(it -> edges(Optional.of(owner.id()), it, path).stream()).toList();
  }

  /** Those of a slot: one for each place in a list and each side of a condition, at least one. */
  private static List<Edge> edges(Optional<String> owner, Slot slot, String above) {
    String path = join(above, slot.name());
    List<Edge> edges = new ArrayList<>();
    add(new Edge(owner, slot, path, List.of(), List.of(slot.part()), slot.part().to()), edges);
    return edges;
  }

  private static void add(Edge so, List<Edge> edges) {
    Part part = so.end();
    List<Part> members = part.members().orElse(List.of());
    Optional<Fork> fork = part.fork();
    if (!members.isEmpty()) {
      for (int i = 0; i < members.size(); i++) {
        String path = so.slot().kind().isMany() ? so.path() + "[" + i + "]" : so.path();
        add(next(so, path, so.branches(), members.get(i)), edges);
      }
    } else if (fork.isPresent()) {
      add(next(so, so.path(), and(so, new Branch(fork.get(), true)), fork.get().then()), edges);
      add(
          next(so, so.path(), and(so, new Branch(fork.get(), false)), fork.get().otherwise()),
          edges);
    } else {
      edges.add(so);
    }
  }

  private static List<Branch> and(Edge so, Branch more) {
    return Stream.concat(so.branches().stream(), Stream.of(more)).toList();
  }

  private static Edge next(Edge so, String path, List<Branch> branches, Part part) {
    List<Part> choices = Stream.concat(so.choices().stream(), Stream.of(part)).toList();
    return new Edge(so.owner(), so.slot(), path, branches, choices, part.to());
  }
}
