package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.EntryName;
import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.Parameter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param found the devices and named wirings that were looked up, chosen or not
 * @param layout what follows from the edges
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
    boolean byDefault,
    List<Lookup> found,
    Layout layout) {

  /** The application. */
  public Application application() {
    return assembly.application();
  }

  /** The target. */
  public String target() {
    return assembly.target();
  }

  /** The target in words that can follow "on". */
  public String where() {
    return target().equals(EntryName.ANY) ? "any target" : target();
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
   * @param above the slot that the owner is in; none for the application's own slots
   */
  public record Located(Instance owner, Edge edge, Optional<Located> above) {
    /** The edges from the application down to and with this one. */
    public List<Edge> trail() {
      Deque<Edge> trail = new ArrayDeque<>();
      for (Optional<Located> at = Optional.of(this); at.isPresent(); at = at.get().above()) {
        trail.addFirst(at.get().edge());
      }
      return List.copyOf(trail);
    }

    /** Whether it has this path; cheaper than to compare the path. */
    public boolean isAt(String path) {
      String name = edge.slot().name();
      if (above.isEmpty()) {
        return path.equals(name);
      }
      int dot = path.length() - name.length() - 1;
      return dot > 0
          && path.charAt(dot) == '.'
          && path.endsWith(name)
          && above.get().isAt(path.substring(0, dot));
    }

    /** Whether its path is not longer than so many characters. */
    public boolean isWithin(int length) {
      int left = length - edge.slot().name().length();
      return left >= 0 && above.map(it -> it.isWithin(left - 1)).orElse(true);
    }

    /** The slot's path: the names from the application down, with dots. */
    public String path() {
      return trail().stream().map(it -> it.slot().name()).collect(Collectors.joining("."));
    }
  }

  /** Every slot of every instance once, by the first way to it, depth first. */
  public List<Located> slots() {
    return layout.slots();
  }

  /** The first way to an instance; none to the application itself. */
  public Optional<Located> slotOf(Instance instance) {
    return Optional.ofNullable(layout.ways().get(instance));
  }

  /** Every instance once, what it needs before it; the application last. */
  public List<Instance> instances() {
    return layout.instances();
  }

  /** The key of a binding. */
  public GraphKey key(Binding binding) {
    return Objects.requireNonNull(keys.get(binding.name()));
  }

  /** The application's own slots. */
  public List<Parameter.Slot> ownSlots() {
    return application().root().slots();
  }

  /** Whether all of it is there, so that a main can be written. */
  public boolean isWhole() {
    return application().sound()
        && gaps().findAny().isEmpty()
        && instances().stream()
            .flatMap(it -> it.device().keys().stream())
            .allMatch(Parameter.Key::hasFitDefault);
  }

  /** Everything that is not there. */
  public Stream<Node.Gap> gaps() {
    return Stream.concat(
            machine.stream().map(Edge::node), slots().stream().map(it -> it.edge().node()))
        .filter(Node.Gap.class::isInstance)
        .map(Node.Gap.class::cast);
  }
}
