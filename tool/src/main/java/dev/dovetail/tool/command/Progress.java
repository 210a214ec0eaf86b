package dev.dovetail.tool.command;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A line that tells a watcher what takes so long, and goes when that is done. */
final class Progress implements AutoCloseable {
  /** A longer line would be broken, and could not be taken back. */
  private static final int WIDTH = 78;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });
  private final PrintWriter err;
  private final Watcher watcher;
  private String step;
  private int shown;
  private boolean open = true;
  private boolean watched;

  /**
   * Of something that begins now.
   *
   * @param err where it is shown
   * @param step what is done first
   */
  Progress(PrintWriter err, Watcher watcher, String step) {
    this.err = err;
    this.watcher = watcher;
    this.step = step;
    var unused = clock.schedule(this::watch, watcher.patience().toMillis(), TimeUnit.MILLISECONDS);
  }

  private synchronized void watch() {
    watched = open && watcher.isThere().getAsBoolean();
    show();
  }

  /** What is done now. */
  synchronized void step(String text) {
    step = text;
    show();
  }

  /** Says something that stays. */
  synchronized void say(String message) {
    erase();
    err.println(message);
    show();
  }

  @Override
  public synchronized void close() {
    open = false;
    watched = false;
    erase();
    clock.shutdownNow();
  }

  private void show() {
    if (watched) {
      erase();
      String line = step.length() > WIDTH ? step.substring(0, WIDTH - 1) + "…" : step;
      err.print(line);
      err.flush();
      shown = line.length();
    }
  }

  private void erase() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }
}
