package dev.dovetail.processor.wiring;

/** Carries a {@link SyntaxError} up through the parser; it never leaves this package. */
final class SyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SyntaxError error;

  SyntaxException(int at, String message) {
    super(message, null, false, false);
    this.error = new SyntaxError(at, message);
  }

  SyntaxError error() {
    return error;
  }
}
