package dev.dovetail.tests.random;

/** What an argument of a random wiring is. */
public sealed interface Arg permits Arg.Literal, Wire {
  /**
   * A value.
   *
   * @param value what it says
   * @param quoted whether it is a text
   */
  record Literal(String value, boolean quoted) implements Arg {
    @Override
    public String toString() {
      return quoted ? "'" + value.replace("'", "''") + "'" : value;
    }
  }
}
