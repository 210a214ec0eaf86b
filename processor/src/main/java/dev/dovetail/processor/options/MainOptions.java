package dev.dovetail.processor.options;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the options say to one main.
 *
 * @param options all of them
 * @param entries the choices that go before them
 * @param reached the paths that an option's name may lead below
 * @param application simple name of the application's class
 * @param target the target
 */
public record MainOptions(
    Options options, List<Option> entries, Set<String> reached, String application, String target) {
  /** What options, and the choices that go before them, say to one main. */
  public static MainOptions of(
      Options options, List<Option> entries, String application, String target) {
    Set<String> reached = new HashSet<>();
    Stream.concat(entries.stream(), options.choices().stream())
        .forEach(it -> addReached(it.segments(), reached));
    return new MainOptions(options, entries, reached, application, target);
  }

  /** Whether or not a name begins with a target and an application. */
  private static void addReached(List<String> segments, Set<String> reached) {
    for (int from = 0; from <= Math.min(2, segments.size()); from++) {
      for (int to = from + 1; to < segments.size(); to++) {
        reached.add(String.join(".", segments.subList(from, to)));
      }
    }
  }

  /**
   * The options for a slot path, signature name or key, the one that counts first: what is said of
   * this target and application goes before what is said of the target, then of the application,
   * then of any.
   */
  public List<Option> named(String name) {
    return Stream.concat(
            entries.stream().filter(it -> it.name().equals(name)),
            Stream.of(
                    target + "." + application + "." + name,
                    target + "." + name,
                    application + "." + name,
                    name)
                .flatMap(address -> options.named(address).stream()))
        .toList();
  }

  /** Whether any option speaks of a slot below a path, so that the path matters. */
  public boolean anyBelow(String path) {
    return reached.contains(path);
  }
}
