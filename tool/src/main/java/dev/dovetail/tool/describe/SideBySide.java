package dev.dovetail.tool.describe;

import dev.dovetail.tool.descriptor.Artifact;
import dev.dovetail.tool.text.Columns;
import java.util.LinkedHashSet;
import java.util.List;
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
    names(Description::devices, Description.Made::id)
        .forEach(id -> columns.row(row(id, it -> slots(it, id))));
    names(Description::packages, SideBySide::name)
        .forEach(name -> columns.row(row(name, it -> versions(it, name))));
    return columns.lines("");
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

  private static String slots(Description description, String id) {
    return description.devices().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .map(it -> it.path().isEmpty() ? "the application" : it.path())
        .orElse("");
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
