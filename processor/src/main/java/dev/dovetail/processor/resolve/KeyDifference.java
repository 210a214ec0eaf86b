package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.Parameter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How two declarations of a key differ.
 *
 * @param first the one
 * @param second the other
 */
public record KeyDifference(Parameter.Key first, Parameter.Key second) {
  /** The first thing in which they do, in words; nothing where they agree. */
  public Optional<String> text() {
    if (first.type() instanceof KeyType.Primitive one
        && second.type() instanceof KeyType.Primitive other
        && one.kind() != other.kind()) {
      return Optional.of("the first is " + named(one) + ", the second " + named(other));
    }
    if (!first.type().noun().equals(second.type().noun())) {
      boolean brief = !first.type().brief().equals(second.type().brief());
      return Optional.of("the first is " + of(first, brief) + ", the second " + of(second, brief));
    }
    if (!classes(first).equals(classes(second))) {
      return Optional.of(
          "the first is of " + classes(first) + ", the second of " + classes(second));
    }
    if (first.stage() != second.stage()) {
      return Optional.of("the first has stage " + first.stage() + ", the second " + second.stage());
    }
    boolean fit = first.hasFitDefault() && second.hasFitDefault();
    return !fit || first.defaultValue().equals(second.defaultValue())
        ? Optional.empty()
        : Optional.of("the first has " + defaultOf(first) + ", the second " + defaultOf(second));
  }

  /** Types of one wording may be of different packages. */
  private static String classes(Parameter.Key key) {
    return key.type()
        .classes()
        .map(it -> it.getQualifiedName().toString())
        .collect(Collectors.joining(", "));
  }

  private static String named(KeyType.Primitive type) {
    String name = type.kind().name().toLowerCase(Locale.ROOT);
    return (name.equals("int") ? "an " : "a ") + name;
  }

  private static String of(Parameter.Key key, boolean brief) {
    return brief ? key.type().brief() : key.type().noun();
  }

  private static String defaultOf(Parameter.Key key) {
    return key.defaultValue().map(it -> "the default \"" + it + "\"").orElse("no default");
  }
}
