package dev.dovetail.runtime.test;

import dev.dovetail.Device;
import dev.dovetail.runtime.Console;
import java.util.ArrayList;
import java.util.List;

/** A console of 80 columns that keeps every line and also passes it on. */
@Device(
    type = Console.class,
    name = "test",
    targets = "test",
    doc = "Keeps every line, and passes it on to standard output and standard error.")
public final class TestConsole implements Console {
  private final List<String> printed = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /** A console without lines. */
  public TestConsole() {}

  @Override
  public void print(String line) {
    synchronized (this) {
      printed.add(line);
    }
    System.out.println(line);
  }

  @Override
  public void complain(String line) {
    synchronized (this) {
      complaints.add(line);
    }
    System.err.println(line);
  }

  @Override
  public int columns() {
    return 80;
  }

  /** The lines printed so far, oldest first. */
  public synchronized List<String> printed() {
    return List.copyOf(printed);
  }

  /** The complaints so far, oldest first. */
  public synchronized List<String> complaints() {
    return List.copyOf(complaints);
  }
}
