package dev.dovetail.tool.descriptor;

import dev.dovetail.tool.place.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The devices of a program, and how they are put together.
 *
 * @param root id of the application's instance
 * @param machine what the target brings
 * @param instances each once: the application, the machine, then depth first
 * @param keys sorted by name
 */
public record Graph(String root, List<Slot> machine, List<Instance> instances, List<Key> keys) {
  /** The same with the lines of its devices, by their full names. */
  Graph at(Map<String, SourceLine> lines) {
    return new Graph(
        root,
        machine,
        instances.stream().map(it -> it.at(Optional.ofNullable(lines.get(it.device())))).toList(),
        keys);
  }

  /** The instance of an id. */
  public Optional<Instance> instance(String id) {
    return instances.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** All instances by id. */
  public Map<String, Instance> byId() {
    return instances.stream().collect(Collectors.toMap(Instance::id, Function.identity()));
  }

  /** The key of a name. */
  public Optional<Key> key(String name) {
    return keys.stream().filter(it -> it.name().equals(name)).findFirst();
  }
}
