package dev.dovetail.tool.program;

import dev.dovetail.tool.descriptor.Descriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options that programs were built with, as far as their descriptors tell: those that had a
 * meaning, without the values of secrets.
 *
 * @param programs built in one compilation
 */
record BuildOptions(List<Descriptor> programs) {
  /** Their values by name, but for the targets; what was typed goes before what was assembled. */
  public Map<String, String> choices() {
    Map<String, String> choices = new LinkedHashMap<>();
    Stream.of(false, true)
        .flatMap(
            assembled ->
                programs.stream()
                    .flatMap(it -> it.options().stream())
                    .filter(it -> it.assembled() == assembled))
        .forEach(it -> it.value().ifPresent(value -> choices.putIfAbsent(it.name(), value)));
    return choices;
  }

  /** The targets, as one option names them. */
  String targets() {
    return programs.stream()
        .map(Descriptor::target)
        .distinct()
        .sorted()
        .collect(Collectors.joining(","));
  }
}
