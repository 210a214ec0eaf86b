package dev.dovetail.runtime;

/** Leaves the making of a program. */
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int code;
  private final String line;

  /**
   * Stops the start.
   *
   * @param code the program ends with
   * @param line what is to be said once everything is closed; empty for nothing
   */
  Stopped(int code, String line) {
    super(line, null, false, false);
    this.code = code;
    this.line = line;
  }

  int code() {
    return code;
  }

  String line() {
    return line;
  }
}
