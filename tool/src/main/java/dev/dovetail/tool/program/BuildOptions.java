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
  /**
   * All of them: what is asked for, and otherwise what held. The new one counts, though the old one
   * may say for which target or application it is.
   */
  Map<String, String> all() {
    Set<String> anew = asked.keySet().stream().map(BuildOptions::bare).collect(Collectors.toSet());
    Map<String, String> all = new LinkedHashMap<>();
    for (Descriptor program : built) {
      typed(program)
          .filter(it -> addresses(program, bare(it.name())).noneMatch(anew::contains))
          .forEach(it -> it.value().ifPresent(value -> all.putIfAbsent(it.name(), value)));
    }
    all.putAll(asked);
    return all;
  }

  /** All names by which a program is told what a name tells it. */
  private static Stream<String> addresses(Descriptor program, String name) {
    String target = program.target() + ".";
    String application = program.application().simpleName() + ".";
    String rest = without(application, without(target, name));
    return Stream.of(target + application + rest, target + rest, application + rest, rest);
  }

  private static String without(String prefix, String name) {
    return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
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
