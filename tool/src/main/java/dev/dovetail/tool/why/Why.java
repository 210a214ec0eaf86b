package dev.dovetail.tool.why;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.descriptor.Key;
import dev.dovetail.tool.graph.Edge;
import dev.dovetail.tool.graph.Edges;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out why a part is there.
 *
 * @param program what is asked about
 * @param graph of it
 * @param edges of that
 */
public record Why(Descriptor program, Graph graph, Edges edges) {
  /** Ways that are shown: there may be as many as slots. */
  private static final int MOST = 50;

  /** For a program as it is made. */
  public static Why of(Descriptor program) {
    return of(program, program.after());
  }

  private static Why of(Descriptor program, Graph graph) {
    return new Why(program, graph, new Edges(graph));
  }

  /**
   * The ways to a slot or device, or what is known of a key; of what is not chosen for a default,
   * those that lead there otherwise.
   *
   * @param subject path of a slot, id or name of a device, its class in full or in short, or name
   *     of a key
   */
  public Ways ways(String subject) {
    Ways ways = ways(subject, false);
    return ways.isKnown()
        ? ways
        : program.before().map(it -> of(program, it).ways(subject, true)).orElse(Ways.NONE);
  }

  private Ways ways(String subject, boolean open) {
    Set<List<Edge>> ways = new LinkedHashSet<>(bySlots(subject));
    Set<String> called = called(subject);
    edges.all().stream()
        .filter(it -> it.to().filter(called::contains).isPresent())
        .map(this::way)
        .forEach(ways::add);
    if (isApplication(subject)) {
      ways.add(List.of());
    }
    List<List<Link>> shown =
        ways.stream()
            .limit(MOST)
            .map(way -> way.stream().map(it -> Link.of(it, graph)).toList())
            .toList();
    return new Ways(shown, ways.size() - shown.size(), graph.key(subject), open);
  }

  /** Who needs each device that a word stands for, or that is in the slot of that path. */
  public List<Users> users(String subject) {
    Set<String> called = called(subject);
    Set<String> held =
        bySlots(subject).stream()
            .flatMap(it -> it.get(it.size() - 1).to().stream())
            .collect(Collectors.toSet());
    return graph.instances().stream()
        .map(Instance::id)
        .filter(it -> called.contains(it) || held.contains(it) || isRoot(it, subject))
        .flatMap(it -> new UsersFinder(edges).of(it).stream())
        .toList();
  }

  /** All words that {@link #users} knows an answer to, sorted; paths, as far as they are first. */
  public Set<String> devices() {
    Set<String> devices = new TreeSet<>(graph.byId().keySet());
    edges.all().stream().filter(it -> it.to().isPresent()).map(Edge::path).forEach(devices::add);
    return devices;
  }

  /** All words that {@link #ways} knows an answer to, sorted; paths, as far as they are first. */
  public Set<String> subjects() {
    Set<String> subjects = new TreeSet<>();
    Stream.concat(Stream.of(edges), program.before().map(Edges::new).stream())
        .flatMap(it -> it.all().stream())
        .flatMap(it -> Stream.of(it.path(), it.slotPath()))
        .forEach(subjects::add);
    Stream.concat(Stream.of(graph), program.before().stream())
        .flatMap(it -> it.instances().stream())
        .flatMap(it -> Stream.of(it.id(), it.name()))
        .forEach(subjects::add);
    Stream.concat(Stream.of(graph), program.before().stream())
        .flatMap(it -> it.keys().stream())
        .map(Key::name)
        .forEach(subjects::add);
    return subjects;
  }

  private boolean isApplication(String subject) {
    return program.application().name().equals(subject) || called(subject).contains(graph.root());
  }

  private boolean isRoot(String id, String subject) {
    return id.equals(graph.root()) && isApplication(subject);
  }

  /** The ids of the devices that a word stands for: of one alone, if it is an id. */
  private Set<String> called(String subject) {
    return graph.instance(subject).isPresent()
        ? Set.of(subject)
        : graph.instances().stream()
            .filter(it -> isCalled(it, subject))
            .map(Instance::id)
            .collect(Collectors.toSet());
  }

  private static boolean isCalled(Instance instance, String subject) {
    String device = instance.device();
    return instance.name().equals(subject)
        || device.equals(subject)
        || device.endsWith("." + subject);
  }

  /** The ways along a path, slot by slot: a shared device can be met by many. */
  private List<List<Edge>> bySlots(String path) {
    List<List<Edge>> ways = new ArrayList<>();
    edges.all().stream()
        .filter(it -> it.owner().isEmpty() && it.path().equals(path))
        .forEach(it -> ways.add(List.of(it)));
    List<List<Edge>> open = List.of(List.of());
    for (String name : path.split("\\.", -1)) {
      open = open.stream().flatMap(it -> further(it, name)).toList();
    }
    ways.addAll(open);
    return ways;
  }

  private Stream<List<Edge>> further(List<Edge> way, String name) {
    Stream<Edge> next;
    if (way.isEmpty()) {
      next = edges.from(graph.root()).stream();
    } else {
      Edge last = way.get(way.size() - 1);
      next = last.to().stream().flatMap(it -> edges.from(it, last.path()).stream());
    }
    return next.filter(it -> it.isNamed(name)).map(it -> and(way, it));
  }

  private static List<Edge> and(List<Edge> way, Edge next) {
    return Stream.concat(way.stream(), Stream.of(next)).toList();
  }

  /** From the application to an edge, by the slots that its owner is first reached by. */
  private List<Edge> way(Edge edge) {
    List<Edge> way = new ArrayList<>();
    Optional<Edge> next = Optional.of(edge);
    while (next.isPresent()) {
      way.add(0, next.get());
      next = next.get().owner().flatMap(this::first);
    }
    return way;
  }

  private Optional<Edge> first(String id) {
    String path = edges.path(id);
    return edges.to(id).stream()
        .filter(it -> it.path().equals(path) || it.slotPath().equals(path))
        .findFirst();
  }
}
