package dev.dovetail.tool.program;

import dev.dovetail.processor.options.Option;
import dev.dovetail.tool.descriptor.Descriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options of programs that were built, as far as their descriptors tell, and those that are
 * asked for: entries of an {@code @Assemble} are no options, they are in its class.
 *
 * @param built the programs
 * @param asked options that are given anew, by name
 */
record BuildOptions(List<Descriptor> built, Map<String, String> asked) {
  /** All of them: what is asked for, with the prefix or without, and otherwise what held. */
  Map<String, String> all() {
    Set<String> anew = asked.keySet().stream().map(BuildOptions::bare).collect(Collectors.toSet());
    Map<String, String> all = new LinkedHashMap<>();
    built.stream()
        .flatMap(BuildOptions::typed)
        .filter(it -> !anew.contains(bare(it.name())))
        .forEach(it -> it.value().ifPresent(value -> all.putIfAbsent(it.name(), value)));
    all.putAll(asked);
    return all;
  }

  /** Whether one that came out of them took no more than it was built with, or is asked for. */
  boolean areKept(Descriptor rebuilt) {
    return built.stream()
        .filter(it -> it.main().equals(rebuilt.main()))
        .allMatch(
            it -> {
              Set<Descriptor.Option> before = typed(it).collect(Collectors.toSet());
              return typed(rebuilt)
                  .allMatch(now -> asked.containsKey(now.name()) || before.contains(now));
            });
  }

  private static Stream<Descriptor.Option> typed(Descriptor program) {
    return program.options().stream().filter(it -> !it.assembled());
  }

  private static String bare(String name) {
    return new Option(name, "").bareName();
  }
}
