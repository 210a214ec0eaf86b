package dev.dovetail.runtime;

/**
 * A text that is not a value of its type.
 *
 * @param message what it is not, as {@code not a whole number from 0 to 9}; never the text itself,
 *     which may be secret
 * @param reason why not, in the words of a type that says so; these may quote the text; else empty
 */
public record BadValue(String message, String reason) implements DeviceError {
  /** One of whose reason there is nothing more to say. */
  public BadValue(String message) {
    this(message, "");
  }

  /** What and why, for a text that is no secret. */
  String explained() {
    return reason.isEmpty() ? message : message + ": " + reason;
  }
}
