package dev.dovetail.processor.configure;

import java.util.Map;

/** What a configurator gives. */
public sealed interface Configured {
  /**
   * The device can be made.
   *
   * @param arguments Java expressions by key name, in place of the values of those keys
   */
  record Ready(Map<String, String> arguments) implements Configured {}

  /**
   * It cannot.
   *
   * @param message why, in a sentence for the user
   * @param hint what to do; may be empty
   */
  record Refused(String message, String hint) implements Configured {}
}
