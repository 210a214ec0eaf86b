package dev.dovetail.processor.options;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the options say to one main.
 *
 * @param options all of them
 * @param entries the choices that go before them
 * @param reached the paths that an option's name may stand for
 * @param application simple name of the application's class
 * @param target the target
 */
public record MainOptions(
    Options options,
    List<Option> entries,
    NavigableSet<String> reached,
    String application,
    String target) {
  /** What options, and the choices that go before them, say to one main. */
  public static MainOptions of(
      Options options, List<Option> entries, String application, String target) {
    NavigableSet<String> reached = new TreeSet<>();
    Stream.concat(entries.stream(), options.choices().stream())
        .map(Option::bareName)
        .forEach(it -> addReached(it, reached));
    return new MainOptions(options, entries, reached, application, target);
  }

  /** Whether or not a name begins with a target and an application. */
  private static void addReached(String name, Set<String> reached) {
    int from = 0;
    for (int left = 0; left < 3 && from <= name.length(); left++) {
      reached.add(name.substring(from));
      int dot = name.indexOf('.', from);
      from = dot < 0 ? name.length() + 1 : dot + 1;
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
    String above = path + ".";
    String next = reached.ceiling(above);
    return next != null && next.startsWith(above);
  }
}
