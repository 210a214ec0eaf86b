package dev.dovetail.processor.write;

import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.resolve.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The names a main uses: of its locals by instance, and of its settings by key. */
final class Locals {
  private final Set<String> used =
      new HashSet<>(List.of("args", "program", "values", "failure", "assemble", "main"));
  private final Set<String> constants = new HashSet<>(List.of("MANUAL"));
  private final Map<Instance, String> locals = new HashMap<>();

  /** The last number that was put behind a name. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Names for the main of a graph.
   *
   * @param types simple names of the classes it speaks of, which a variable of the name would hide
   */
  Locals(Collection<String> types) {
    used.addAll(types);
    constants.addAll(types);
  }

  /** The local of an instance that has been given one. */
  String of(Instance instance) {
    return Objects.requireNonNull(locals.get(instance), () -> instance + " has no local");
  }

  /** Gives an instance a local of this name, or one like it. */
  void give(Instance instance, String name) {
    locals.computeIfAbsent(instance, it -> fresh(name, used));
  }

  /** Gives an instance a local named after it, or after its path too where that name is taken. */
  void giveOwn(Instance instance, String path) {
    String own = preferred(instance);
    give(instance, used.contains(own) ? new Name(path + "." + own).camelCase() : own);
  }

  /** A new constant for a key. */
  String constant(String key) {
    return fresh(new Name(key).constantCase(), constants);
  }

  /** A new field of this name, or one like it. */
  String field(String name) {
    return fresh(name, used);
  }

  /** A new nested class of this name, or one like it. */
  String type(String name) {
    return fresh(name, constants);
  }

  private static String preferred(Instance instance) {
    String device = new Name(instance.device().name()).camelCase();
    return instance
        .name()
        .map(it -> device + Character.toUpperCase(it.charAt(0)) + it.substring(1))
        .orElse(device);
  }

  private String fresh(String preferred, Set<String> taken) {
    String base = SourceVersion.isName(preferred) ? preferred : preferred + "_";
    String name = base;
    while (!taken.add(name)) {
      name = base + numbers.merge(base, 2, (last, first) -> last + 1);
    }
    return name;
  }
}
