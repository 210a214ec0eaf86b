package dev.dovetail.runtime;

/** Leaves the making of a program. */
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int code;
  private final String line;

  private Stopped(int code, String line) {
    super(line, null, false, false);
    this.code = code;
    this.line = line;
  }

  /**
   * What stops the start; of a type that its thrower need not load before it is thrown.
   *
   * @param code the program ends with
   * @param line what is to be said once everything is closed; empty for nothing
   */
  static RuntimeException with(int code, String line) {
    return new Stopped(code, line);
  }

  int code() {
    return code;
  }

  String line() {
    return line;
  }
}
