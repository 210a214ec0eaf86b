package dev.dovetail.runtime.unix;

import dev.dovetail.Device;
import dev.dovetail.runtime.Lifecycle;

/**
 * A process: SIGTERM, SIGINT and SIGHUP stop it, and its exit code tells how it went. After a
 * signal the code is the machine's own, 128 and the signal's number.
 */
@Device(type = Lifecycle.class, name = "unix", targets = "unix", doc = "Signals and the exit code.")
public final class UnixLifecycle implements Lifecycle {
  /** The life of this process. */
  public UnixLifecycle() {}

  @Override
  public void onStop(Runnable stop) {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
    } catch (IllegalStateException tooLate) {
      // The signal came first: the action runs here, and the program ends before it begins.
      stop.run();
    }
  }

  /**
   * Ends the process with a code other than 0; after a signal it only waits for that to end it.
   * With 0 it does nothing: the process ends by itself when {@code main} has returned, and what
   * called {@code main} goes on.
   */
  @Override
  public void exit(int code) {
    if (code != 0) {
      System.exit(code);
    }
  }
}
