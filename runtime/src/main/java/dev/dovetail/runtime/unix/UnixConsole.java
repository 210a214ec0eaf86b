package dev.dovetail.runtime.unix;

import dev.dovetail.Device;
import dev.dovetail.runtime.Console;

/** Standard output, and standard error for complaints. */
@Device(
    type = Console.class,
    name = "unix",
    targets = "unix",
    doc = "Standard output and standard error.")
public final class UnixConsole implements Console {
  private static final int USUAL_COLUMNS = 80;
  private static final int LEAST_COLUMNS = 40;

  /** The console of this process. */
  public UnixConsole() {}

  @Override
  public void print(String line) {
    System.out.println(line);
  }

  @Override
  public void complain(String line) {
    System.err.println(line);
  }

  /** What the variable {@code COLUMNS} says, if it says something sensible, else 80. */
  @Override
  public int columns() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null ? USUAL_COLUMNS : Math.max(LEAST_COLUMNS, Integer.parseInt(columns));
    } catch (IllegalArgumentException notANumber) {
      return USUAL_COLUMNS;
    }
  }
}
