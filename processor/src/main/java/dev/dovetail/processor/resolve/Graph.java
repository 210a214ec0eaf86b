package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.Parameter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An application put together for a target, with everything that is wrong with it.
 *
 * @param application the application
 * @param target the target
 * @param machine what the target brings: arguments, console, lifecycle
 * @param root the application as an instance
 * @param keys the keys of all instances, by name
 * @param decisions the keys that decided what is in a slot, by the slot's path
 * @param ambiguous options that could mean several slots, with the paths of those
 * @param taken every option that had a meaning
 * @param scoped names of keys that some condition could have spoken of
 */
public record Graph(
    Application application,
    String target,
    List<Edge> machine,
    Instance root,
    Map<String, GraphKey> keys,
    Map<String, Set<String>> decisions,
    Map<String, List<String>> ambiguous,
    Set<Option> taken,
    Set<String> scoped) {

  /**
   * A slot with the way to it.
   *
   * @param owner the instance that has the slot
   * @param edge the slot
   * @param trail the edges from the application down to and with this one
   */
  public record Located(Instance owner, Edge edge, List<Edge> trail) {
    /** The slot's path: the names from the application down, with dots. */
    public String path() {
      return String.join(".", trail.stream().map(it -> it.slot().name()).toList());
    }
  }

  /** Every slot of every instance once, by the first way to it, depth first. */
  public List<Located> slots() {
    List<Located> located = new ArrayList<>();
    walk(root, new ArrayDeque<>(), new LinkedHashSet<>(), located);
    return located;
  }

  /** The first way to an instance; none to the application itself. */
  public Optional<Located> slotOf(Instance instance) {
    return slots().stream().filter(it -> it.edge().node() == instance).findFirst();
  }

  /** Every instance once, what it needs before it; the application last. */
  public List<Instance> instances() {
    Set<Instance> ordered = new LinkedHashSet<>();
    machine.forEach(it -> order(it.node(), ordered));
    order(root, ordered);
    return List.copyOf(ordered);
  }

  /** The key of a binding. */
  public GraphKey key(Binding binding) {
    return Objects.requireNonNull(keys.get(binding.name()));
  }

  /** The application's own slots. */
  public List<Parameter.Slot> ownSlots() {
    return application.root().slots();
  }

  /** Everything that is not there. */
  public Stream<Node.Gap> gaps() {
    return Stream.concat(
            machine.stream().map(Edge::node), slots().stream().map(it -> it.edge().node()))
        .filter(Node.Gap.class::isInstance)
        .map(Node.Gap.class::cast);
  }

  private static void order(Node node, Set<Instance> ordered) {
    if (node instanceof Instance instance && !ordered.contains(instance)) {
      instance.edges().forEach(it -> order(it.node(), ordered));
      ordered.add(instance);
    }
  }

  private static void walk(
      Instance instance, Deque<Edge> trail, Set<Instance> seen, List<Located> located) {
    if (!seen.add(instance)) {
      return;
    }
    for (Edge edge : instance.edges()) {
      trail.addLast(edge);
      located.add(new Located(instance, edge, List.copyOf(trail)));
      if (edge.node() instanceof Instance part) {
        walk(part, trail, seen, located);
      }
      trail.removeLast();
    }
  }
}
