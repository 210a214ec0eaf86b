package dev.dovetail.processor.wiring;

import java.util.Optional;

/**
 * What a device is given in a wiring.
 *
 * @param parameter which parameter it is for; by its place among its kind where not said
 * @param value what it is
 * @param span where it stands
 */
public record Argument(Optional<String> parameter, Value value, Span span) {
  @Override
  public String toString() {
    return parameter.map(name -> name + " = ").orElse("") + value;
  }
}
