package dev.dovetail.tests.random;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A program to put together.
 *
 * @param world its devices
 * @param program which
 * @param target for which target
 * @param options by name, without {@code -A}
 */
public record Case(World world, Program program, String target, Map<String, Choice> options) {
  /** The options as a compiler has them. */
  public Map<String, String> raw() {
    Map<String, String> raw = new TreeMap<>();
    options.forEach((name, choice) -> raw.put(name, choice.text()));
    raw.put("target", target);
    return raw;
  }

  Case with(String name, Choice choice) {
    Map<String, Choice> more = new TreeMap<>(options);
    more.put(name, choice);
    return new Case(world, program, target, more);
  }

  Case without(String name) {
    Map<String, Choice> fewer = new TreeMap<>(options);
    fewer.remove(name);
    return new Case(world, program, target, fewer);
  }

  @Override
  public String toString() {
    return raw().entrySet().stream()
        .map(it -> "-A" + it.getKey() + "=" + it.getValue())
        .collect(Collectors.joining("\n", program.className() + " with\n", "\n"));
  }
}
