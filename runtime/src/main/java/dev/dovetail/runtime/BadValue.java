package dev.dovetail.runtime;

/**
 * A text that is not a value of its type.
 *
 * @param message what it is not, as {@code not a whole number from 0 to 9}; never the text itself,
 *     which may be secret
 * @param reason what the type says of it, which may have the text in it; empty where that is
 *     nothing
 */
public record BadValue(String message, String reason) implements DeviceError {
  /** Of which its type says no more. */
  public BadValue(String message) {
    this(message, "");
  }

  /** All that is known, where the text is no secret. */
  String explained() {
    return reason.isEmpty() ? message : message + ": " + reason;
  }
}
