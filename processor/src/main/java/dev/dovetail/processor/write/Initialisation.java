package dev.dovetail.processor.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The code of a device's initialisation that its configurator wrote.
 *
 * @param configurator its name; empty for none
 * @param arguments expressions in place of values, by key
 * @param creation the call that makes the device, where it is not the device's own
 * @param next calls made when the device is
 */
public record Initialisation(
    String configurator,
    Map<String, CodeText> arguments,
    Optional<CodeText> creation,
    List<CodeText> next) {
  /** Of a device that has no configurator. */
  static final Initialisation NONE = new Initialisation("", Map.of(), Optional.empty(), List.of());

  /** Keeps copies. */
  public Initialisation {
    arguments = Map.copyOf(arguments);
    next = List.copyOf(next);
  }
}
