package dev.dovetail.tool.why;

import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.graph.Edge;
import dev.dovetail.tool.graph.Edges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds out why a part is there.
 *
 * @param graph the program
 * @param edges its edges
 */
public record Why(Graph graph, Edges edges) {
  /** For a program. */
  public static Why of(Graph graph) {
    return new Why(graph, new Edges(graph));
  }

  /**
   * The ways to a slot or device, each from the application down.
   *
   * @param subject path of a slot, id or name of a device, or its class in full or in short
   * @return none if there is no such part
   */
  public List<List<Link>> ways(String subject) {
    return edges.all().stream()
        .filter(it -> it.path().equals(subject) || leadsTo(it, subject))
        .map(this::way)
        .toList();
  }

  /** Who needs each device that a word stands for. */
  public List<Users> users(String subject) {
    return graph.instances().stream()
        .filter(it -> isCalled(it, subject))
        .map(it -> Users.of(it.id(), edges))
        .toList();
  }

  /** The ids of all devices, sorted. */
  public Set<String> devices() {
    return new TreeSet<>(graph.byId().keySet());
  }

  /** All words that {@link #ways} knows an answer to, sorted. */
  public Set<String> subjects() {
    Set<String> subjects = new TreeSet<>();
    edges.all().forEach(it -> subjects.add(it.path()));
    graph
        .instances()
        .forEach(
            it -> {
              subjects.add(it.id());
              subjects.add(it.name());
            });
    return subjects;
  }

  private boolean leadsTo(Edge edge, String subject) {
    return edge.to().flatMap(graph::instance).filter(it -> isCalled(it, subject)).isPresent();
  }

  private static boolean isCalled(Instance instance, String subject) {
    String device = instance.device();
    return instance.id().equals(subject)
        || instance.name().equals(subject)
        || device.equals(subject)
        || device.endsWith("." + subject);
  }

  /** From the application to an edge, by the slots that its owner is first reached by. */
  private List<Link> way(Edge edge) {
    List<Link> way = new ArrayList<>();
    Optional<Edge> next = Optional.of(edge);
    while (next.isPresent()) {
      way.add(0, Link.of(next.get(), graph));
      next = next.get().owner().flatMap(this::first);
    }
    return way;
  }

  private Optional<Edge> first(String id) {
    String path = edges.path(id);
    return edges.to(id).stream().filter(it -> it.path().equals(path)).findFirst();
  }
}
