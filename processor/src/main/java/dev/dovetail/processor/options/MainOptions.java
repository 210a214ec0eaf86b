package dev.dovetail.processor.options;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the options say to one main.
 *
 * @param options all of them
 * @param entries the choices that go before them
 * @param application simple name of the application's class
 * @param target the target
 */
public record MainOptions(
    Options options, List<Option> entries, String application, String target) {
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
    String below = "." + path + ".";
    return Stream.concat(entries.stream(), options.choices().stream())
        .anyMatch(it -> ("." + it.bareName()).contains(below));
  }
}
