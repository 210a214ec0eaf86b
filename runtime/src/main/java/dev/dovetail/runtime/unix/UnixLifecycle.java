package dev.dovetail.runtime.unix;

import dev.dovetail.Device;
import dev.dovetail.runtime.Lifecycle;

/**
 * A process: SIGTERM, SIGINT and SIGHUP stop it, and its exit code tells how it went. After a
 * signal the code is the machine's own, 128 and the signal's number.
 */
@Device(type = Lifecycle.class, name = "unix", targets = "unix", doc = "Signals and the exit code.")
public final class UnixLifecycle implements Lifecycle {
  private volatile boolean stopping;

  /** The life of this process. */
  public UnixLifecycle() {}

  @Override
  public void onStop(Runnable stop) {
    try {
      Runtime.getRuntime().addShutdownHook(new Stopper(stop));
    } catch (IllegalStateException tooLate) {
      // The signal came first: the action runs here, and the program ends before it begins.
      stopping = true;
      stop.run();
    }
  }

  /**
   * Ends the process with a code other than 0. With 0 it does nothing: the process ends by itself
   * when {@code main} has returned, and what called {@code main} goes on.
   */
  @Override
  public void exit(int code) {
    if (code != 0 && !stopping) {
      System.exit(code);
    }
  }

  private final class Stopper extends Thread {
    private final Runnable stop;

    Stopper(Runnable stop) {
      super("stop");
      this.stop = stop;
    }

    @Override
    public void run() {
      stopping = true;
      stop.run();
    }
  }
}
