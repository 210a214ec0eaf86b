package dev.dovetail.processor.configure;

import java.util.List;
import java.util.Optional;

/**
 * A key of the instance that is prepared, as it is while compiling.
 *
 * @param name of the key
 * @param option the name by which it is set: with the instance's name before it, if that has one
 * @param type the Java type of its values, in full
 * @param value the text that a wiring fixes, an option gives, or is the default; valid for the type
 * @param elements the texts of a list's elements; of another type, of the value alone
 * @param fixed whether a wiring fixes the value, so that no option sets it
 * @param open whether start-up can still set it
 */
public record KeyValue(
    String name,
    String option,
    String type,
    Optional<String> value,
    List<String> elements,
    boolean fixed,
    boolean open) {
  /** Keeps a copy. */
  public KeyValue {
    elements = List.copyOf(elements);
  }
}
