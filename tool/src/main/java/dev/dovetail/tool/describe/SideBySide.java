package dev.dovetail.tool.describe;

import dev.dovetail.tool.descriptor.Artifact;
import dev.dovetail.tool.text.Columns;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several programs, a column each: what is set, and which slots each device is in.
 *
 * @param descriptions at least one
 */
public record SideBySide(List<Description> descriptions) {
  /** The lines. */
  public List<String> lines() {
    Columns columns = new Columns();
    columns.row(row("", it -> it.name() + " on " + it.target()));
    names(Description::settings, Description.Setting::name)
        .forEach(name -> columns.row(row(name, it -> setting(it, name))));
    columns.row("");
    Alignment.of(descriptions.stream().map(Description::devices).toList())
        .rows()
        .forEach(it -> columns.row(devices(it)));
    names(Description::packages, SideBySide::name)
        .forEach(name -> columns.row(row(name, it -> versions(it, name))));
    return Stream.concat(columns.lines("").stream(), open()).toList();
  }

  private Stream<String> open() {
    String programs =
        descriptions.stream()
            .filter(Description::isOpen)
            .map(it -> it.name() + " on " + it.target())
            .collect(Collectors.joining(", "));
    return programs.isEmpty()
        ? Stream.empty()
        : Stream.of("", "Packages depend on conditions that are open: " + programs + ".");
  }

  private String[] row(String head, Function<Description, String> cell) {
    return Stream.concat(Stream.of(head), descriptions.stream().map(cell)).toArray(String[]::new);
  }

  /** Those of all programs, in the order in which they come. */
  private <T> Set<String> names(Function<Description, List<T>> parts, Function<T, String> name) {
    return descriptions.stream()
        .flatMap(it -> parts.apply(it).stream())
        .map(name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String setting(Description description, String name) {
    return description.settings().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .map(it -> it.toString().substring(name.length()).replaceFirst("^[= ]", ""))
        .orElse("");
  }

  /** What the first program that has it calls a device, and where each has it. */
  private static String[] devices(List<Optional<Description.Made>> row) {
    String name = row.stream().flatMap(Optional::stream).findFirst().orElseThrow().id();
    Stream<String> places = row.stream().map(it -> it.map(SideBySide::place).orElse(""));
    return Stream.concat(Stream.of(name), places).toArray(String[]::new);
  }

  private static String place(Description.Made device) {
    return device.path().isEmpty() ? "the application" : device.path();
  }

  private static String name(Artifact artifact) {
    return artifact.group() + ":" + artifact.artifact();
  }

  private static String versions(Description description, String name) {
    return description.packages().stream()
        .filter(it -> name(it).equals(name))
        .findFirst()
        .map(it -> it.versions().orElse("any"))
        .orElse("");
  }
}
