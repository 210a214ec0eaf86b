package dev.dovetail.processor.configure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What a configurator gives. */
public sealed interface Configured {
  /** The device is made as it is declared, unless more is said. */
  static Ready ready() {
    return new Ready(Map.of(), Optional.empty(), List.of());
  }

  /**
   * The device cannot be made.
   *
   * @param message why, in a sentence for the user
   * @param hint what to do; may be empty
   */
  static Refused refused(String message, String hint) {
    return new Refused(message, hint);
  }

  /**
   * The device can be made. Code is Java in one line, without comments; it names classes in full,
   * those of the main's package alone by their simple names. In it {@code ${name}} stands for the
   * argument that the device's key or slot of that name has (a key before a slot).
   *
   * <p>A key that start-up can still set has to occur in the code that takes its place.
   *
   * @param arguments expressions in place of values, by key; there {@code ${name}} is the value
   *     itself
   * @param creation a call that gives what the device's constructor or factory method gives, in
   *     place of that
   * @param next calls made, in order, right after the device is made, which is {@code ${this}}
   */
  record Ready(Map<String, String> arguments, Optional<String> creation, List<String> next)
      implements Configured {
    /** Keeps copies. */
    public Ready {
      arguments = Map.copyOf(arguments);
      next = List.copyOf(next);
    }

    /** With an expression in place of the value of a key. */
    public Ready argument(String key, String expression) {
      Map<String, String> more = new TreeMap<>(arguments);
      more.put(key, expression);
      return new Ready(more, creation, next);
    }

    /** With a call that makes the device. */
    public Ready creation(String call) {
      return new Ready(arguments, Optional.of(call), next);
    }

    /** With one more call right after the device is made. */
    public Ready next(String call) {
      List<String> more = new ArrayList<>(next);
      more.add(call);
      return new Ready(arguments, creation, more);
    }
  }

  /**
   * It cannot.
   *
   * @param message why, in a sentence for the user
   * @param hint what to do; may be empty
   */
  record Refused(String message, String hint) implements Configured {
    /** Insists on both. */
    public Refused {
      Objects.requireNonNull(message);
      Objects.requireNonNull(hint);
    }
  }
}
