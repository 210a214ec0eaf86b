package dev.dovetail.tool.descriptor;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a text stands: in an option, or in an annotation; both for an entry of an
 * {@code @Assemble}.
 *
 * @param option as typed, without {@code -A}
 * @param element the declaration that is annotated, in words
 * @param annotation simple name of the annotation
 * @param member of the annotation; empty for its value
 * @param text that the column is in, where it is not all that stands there
 * @param column in the text, from 1
 */
public record Place(
    Optional<String> option,
    Optional<String> element,
    Optional<String> annotation,
    Optional<String> member,
    Optional<String> text,
    OptionalInt column) {
  /** As a person reads it: {@code -Astore} or {@code @Use on shop.App, parameter store}. */
  @Override
  public String toString() {
    String annotated =
        element.map(it -> annotation.map(name -> "@" + name + " on ").orElse("") + it).orElse("");
    String typed = option.map(it -> "-A" + it).orElse("");
    return element.isPresent() && option.isPresent()
        ? "\"" + option.get() + "\" in " + annotated
        : typed + annotated;
  }
}
