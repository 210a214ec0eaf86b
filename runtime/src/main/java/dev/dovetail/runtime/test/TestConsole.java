package dev.dovetail.runtime.test;

import dev.dovetail.Device;
import dev.dovetail.runtime.Console;
import java.time.Duration;
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
      notifyAll();
    }
    System.out.println(line);
  }

  @Override
  public void complain(String line) {
    synchronized (this) {
      complaints.add(line);
      notifyAll();
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

  /**
   * Waits until so many lines are printed; a server's first says that it is ready.
   *
   * @return all that are printed then, oldest first
   * @throws IllegalStateException if there are fewer when the time is over, or the thread is
   *     interrupted
   */
  public List<String> awaitPrinted(int count, Duration patience) {
    return await(printed, count, patience);
  }

  /**
   * Waits until there are so many complaints.
   *
   * @return all that there are then, oldest first
   * @throws IllegalStateException if there are fewer when the time is over, or the thread is
   *     interrupted
   */
  public List<String> awaitComplaints(int count, Duration patience) {
    return await(complaints, count, patience);
  }

  private synchronized List<String> await(List<String> lines, int count, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      for (long left = patience.toMillis(); lines.size() < count && left > 0; ) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (lines.size() < count) {
      throw new IllegalStateException(lines.size() + " of " + count + " lines came: " + lines);
    }
    return List.copyOf(lines);
  }
}
