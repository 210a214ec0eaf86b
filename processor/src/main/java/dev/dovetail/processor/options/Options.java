package dev.dovetail.processor.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All options of a compilation. */
public record Options(Map<String, String> raw) {
  private static final String TARGET = "target";
  private static final String FOREIGN = "foreign";
  private static final String BASEDIR = "basedir";
  private static final Set<String> SETTINGS = Set.of(TARGET, FOREIGN, BASEDIR);

  /** Sorts them, so that nothing depends on the order of a command line. */
  public Options {
    raw = new TreeMap<>(raw);
    raw.replaceAll((name, value) -> value == null ? "" : value);
  }

  /** Names of the settings of the processor itself. */
  public Set<String> settings() {
    return SETTINGS;
  }

  /** The option that selects the targets, if there is one. */
  public Optional<Option> target() {
    return Stream.of("dovetail." + TARGET, TARGET)
        .filter(raw::containsKey)
        .findFirst()
        .map(it -> new Option(it, raw.getOrDefault(it, "")));
  }

  /** The selected targets, in the order given; none without {@code -Atarget}. */
  public List<String> targets() {
    return words(TARGET);
  }

  /** Options that are another processor's, whatever they look like. */
  public Set<String> foreign() {
    return new TreeSet<>(words(FOREIGN));
  }

  /** The folder that relative paths start from, where the build says so. */
  public Optional<String> baseDirectory() {
    return setting(BASEDIR);
  }

  /** Those that choose a device or set a key, or are somebody else's, sorted by name. */
  public List<Option> choices() {
    return raw.entrySet().stream()
        .map(entry -> new Option(entry.getKey(), entry.getValue()))
        .filter(option -> !SETTINGS.contains(option.bareName()))
        .toList();
  }

  /** The option of a name, with our prefix or without; with it first. */
  List<Option> named(String bareName) {
    List<Option> found = new ArrayList<>();
    for (String name : List.of("dovetail." + bareName, bareName)) {
      String value = raw.get(name);
      if (value != null && !SETTINGS.contains(bareName)) {
        found.add(new Option(name, value));
      }
    }
    return found;
  }

  private List<String> words(String setting) {
    return setting(setting).stream()
        .flatMap(text -> Stream.of(text.split(",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private Optional<String> setting(String name) {
    return Optional.ofNullable(raw.get("dovetail." + name))
        .or(() -> Optional.ofNullable(raw.get(name)));
  }
}
