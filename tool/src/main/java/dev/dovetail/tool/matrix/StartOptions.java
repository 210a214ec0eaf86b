package dev.dovetail.tool.matrix;

import dev.dovetail.processor.read.Name;
import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.descriptor.Key;
import dev.dovetail.tool.descriptor.Origin;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The options that a program takes when it starts.
 *
 * @param graph the program
 */
record StartOptions(Graph graph) {
  private static final Set<String> OF_EACH = Set.of("--help", "--version", "--describe", "--trace");

  /** Whether it takes one. */
  boolean has(String option) {
    return OF_EACH.contains(option)
        || keys().anyMatch(it -> named(it).contains(option) || denial(it).equals(option));
  }

  /** Whether one takes no value of its own. */
  boolean isFlag(String option) {
    return OF_EACH.contains(option)
        || keys()
            .filter(StartOptions::isFlag)
            .anyMatch(it -> named(it).contains(option) || denial(it).equals(option));
  }

  /**
   * Those that have to be given, and are not.
   *
   * @param given those that are
   * @param variables names of the environment variables that are set
   */
  List<String> missing(Set<String> given, Set<String> variables) {
    return keys()
        .filter(it -> it.origin() == Origin.NONE)
        .filter(it -> !isPlain(it) || !variables.contains(it.env()))
        .filter(it -> named(it).stream().noneMatch(given::contains))
        .filter(it -> !given.contains(denial(it)))
        .map(it -> option(it.name()))
        .toList();
  }

  private Stream<Key> keys() {
    return graph.keys().stream()
        .filter(it -> it.stage() != Key.Stage.CONFIGURE)
        .filter(it -> it.users().stream().anyMatch(user -> user.fixed().isEmpty()));
  }

  /** Every way to name one. */
  private static List<String> named(Key key) {
    Stream<String> aliases = isPlain(key) ? key.aliases().stream() : Stream.of();
    return Stream.concat(
            Stream.of(option(key.name())),
            aliases.map(it -> it.length() == 1 ? "-" + it : option(it)))
        .toList();
  }

  /** Whether it is no named instance's, which has no further names. */
  private static boolean isPlain(Key key) {
    return key.name().indexOf('.') < 0;
  }

  private static boolean isFlag(Key key) {
    return key.type().equals("true or false");
  }

  private static String denial(Key key) {
    return isFlag(key) ? option("no-" + key.name()) : "";
  }

  private static String option(String name) {
    return "--" + new Name(name).kebabCase();
  }
}
