package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Parameter;
import java.util.Optional;

/**
 * How two declarations of a key differ.
 *
 * @param first the one
 * @param second the other
 */
public record KeyDifference(Parameter.Key first, Parameter.Key second) {
  /** The first thing in which they do, in words; nothing where they agree. */
  public Optional<String> text() {
    String type = first.type().noun();
    if (!type.equals(second.type().noun())) {
      return Optional.of("the first is " + type + ", the second " + second.type().noun());
    }
    if (first.stage() != second.stage()) {
      return Optional.of("the first has stage " + first.stage() + ", the second " + second.stage());
    }
    return first.defaultValue().equals(second.defaultValue())
        ? Optional.empty()
        : Optional.of("the first has " + defaultOf(first) + ", the second " + defaultOf(second));
  }

  private static String defaultOf(Parameter.Key key) {
    return key.defaultValue().map(it -> "the default \"" + it + "\"").orElse("no default");
  }
}
