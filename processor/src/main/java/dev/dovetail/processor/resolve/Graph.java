package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Place;
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
 * @param assembly the main that is asked for
 * @param machine what the target brings: arguments, console, lifecycle
 * @param root the application as an instance
 * @param keys the keys of all instances, by name
 * @param decisions the keys that decided what is in a slot, by the slot's path
 * @param ambiguous options that could mean several slots, with the paths of those
 * @param taken every option that had a meaning
 * @param scoped names of keys that some condition could have spoken of
 * @param twins the further ways in which an instance came to be chosen
 * @param byDefault whether some condition rests on a default that nobody touched
 */
public record Graph(
    Assembly assembly,
    List<Edge> machine,
    Instance root,
    Map<String, GraphKey> keys,
    Map<String, Set<String>> decisions,
    Map<String, List<String>> ambiguous,
    Set<Option> taken,
    Set<String> scoped,
    Map<Instance, List<Twin>> twins,
    boolean byDefault) {

  /** The application. */
  public Application application() {
    return assembly.application();
  }

  /** The target. */
  public String target() {
    return assembly.target();
  }

  /** Where a problem without another place is put. */
  public Place place() {
    return assembly.place();
  }

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
    return slots().stream()
        .filter(it -> it.edge().node().instance().filter(one -> one == instance).isPresent())
        .findFirst();
  }

  /** Every instance once, what it needs before it; the application last. */
  public List<Instance> instances() {
    return new Ordering().of(machine, root);
  }

  /** The key of a binding. */
  public GraphKey key(Binding binding) {
    return Objects.requireNonNull(keys.get(binding.name()));
  }

  /** The application's own slots. */
  public List<Parameter.Slot> ownSlots() {
    return application().root().slots();
  }

  /** Everything that is not there. */
  public Stream<Node.Gap> gaps() {
    return Stream.concat(
            machine.stream().map(Edge::node), slots().stream().map(it -> it.edge().node()))
        .filter(Node.Gap.class::isInstance)
        .map(Node.Gap.class::cast);
  }

  private static void walk(
      Instance instance, Deque<Edge> trail, Set<Instance> seen, List<Located> located) {
    if (!seen.add(instance)) {
      return;
    }
    for (Edge edge : instance.edges()) {
      visit(instance, edge, trail, seen, located);
      if (edge.node() instanceof Node.Group group) {
        group.members().forEach(it -> visit(instance, it, trail, seen, located));
      }
    }
  }

  private static void visit(
      Instance owner, Edge edge, Deque<Edge> trail, Set<Instance> seen, List<Located> located) {
    trail.addLast(edge);
    located.add(new Located(owner, edge, List.copyOf(trail)));
    edge.node().instance().ifPresent(it -> walk(it, trail, seen, located));
    trail.removeLast();
  }
}
