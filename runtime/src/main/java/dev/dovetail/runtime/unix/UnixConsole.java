package dev.dovetail.runtime.unix;

import dev.dovetail.Device;
import dev.dovetail.runtime.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;

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

  @Override
  public Optional<String> loss() {
    if (!System.out.checkError()) {
      return Optional.empty();
    }
    // That stream does not tell why; what writes past it finds out, and leaves it open.
    try {
      new FileOutputStream(FileDescriptor.out).write('\n');
      return Optional.of("some of it was lost");
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage())).filter(it -> !it.equals("Broken pipe"));
    }
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
