package dev.dovetail.runtime.test;

import dev.dovetail.Device;
import dev.dovetail.runtime.Lifecycle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A life inside a test: the test gives the stop signal, and the end is an exit code, not the end of
 * the machine. A code other than 0 leaves {@code main} as a {@link NonZeroExit}.
 */
@Device(
    type = Lifecycle.class,
    name = "test",
    targets = "test",
    doc = "Stopped by the test; an exit code other than 0 is an exception.")
public final class TestLifecycle implements Lifecycle {
  private final List<Runnable> stops = new ArrayList<>();
  private OptionalInt exitCode = OptionalInt.empty();

  /** A life that has not ended. */
  public TestLifecycle() {}

  @Override
  public synchronized void onStop(Runnable stop) {
    stops.add(stop);
  }

  /**
   * Keeps the code.
   *
   * @throws NonZeroExit if the code is not 0
   */
  @Override
  public void exit(int code) {
    synchronized (this) {
      exitCode = OptionalInt.of(code);
    }
    if (code != 0) {
      throw new NonZeroExit(code);
    }
  }

  /** Plays the stop signal on this thread; returns when the program has stopped. */
  public void stop() {
    List<Runnable> actions;
    synchronized (this) {
      actions = List.copyOf(stops);
    }
    for (var action : actions) {
      action.run();
    }
  }

  /** The code the program ended with, once it has. */
  public synchronized OptionalInt exitCode() {
    return exitCode;
  }
}
