package dev.dovetail.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From the first device to the end: what was made is closed once, last first, whoever asks and
 * whenever.
 */
final class Life implements Runnable {
  /** How often a stop that waits looks whether that makes sense. */
  private static final long GLANCE_MILLISECONDS = 100;

  private final String program;
  private final Console console;
  private final long patience;
  private final List<String> said = new ArrayList<>();
  private volatile boolean traced;
  // All below is guarded by this.
  private final List<Made> made = new ArrayList<>();
  private Optional<Thread> closer = Optional.empty();
  private Thread worker = Thread.currentThread();
  private boolean running;
  private boolean stopping;
  private boolean ended;
  private boolean unclean;

  /**
   * The life of a program that the current thread starts.
   *
   * @param program its name, which complaints begin with
   * @param patience milliseconds that a stop waits for a start to notice it, then for the end
   */
  Life(String program, Console console, long patience) {
    this.program = program;
    this.console = console;
    this.patience = patience;
  }

  /** From now on complaints come with the traces of unexpected exceptions. */
  void trace() {
    traced = true;
  }

  /** Says what went wrong; made when it is needed, which is hardly ever. */
  Complaints complaints() {
    return new Complaints(program, console, said, traced);
  }

  /** Every complaint so far, oldest first. */
  List<String> said() {
    synchronized (said) {
      return List.copyOf(said);
    }
  }

  /**
   * Takes charge of what was made.
   *
   * @throws Stopped if the program shall stop
   */
  synchronized void add(Part part, Object object) {
    if (object instanceof AutoCloseable closeable && !knows(object)) {
      made.add(new Made(part, closeable));
    }
    if (stopping) {
      throw Stopped.with(0, "");
    }
  }

  /** Whether the job shall run, which that thread then does: everything is made. */
  synchronized boolean begin(Thread thread) {
    worker = thread;
    running = !stopping && !ended;
    return running;
  }

  /** Closes all that is open; returns when it is closed, by this thread or another. */
  void close() {
    if (!claim()) {
      return;
    }
    try {
      for (var next = last(); next.isPresent(); next = last()) {
        close(next.get());
      }
    } finally {
      release();
    }
  }

  /** Closes all that is open and lets those go on who wait for the end. */
  void end() {
    close();
    synchronized (this) {
      ended = true;
      notifyAll();
    }
  }

  /** The stop signal, on any thread. */
  @Override
  public void run() {
    boolean first;
    boolean starting;
    boolean own;
    synchronized (this) {
      if (ended) {
        return;
      }
      first = !stopping;
      starting = !running;
      own = awaited();
      stopping = true;
    }
    if (starting && (own || ends())) {
      return; // The start notices when its next device is made, and then closes in strict order.
    }
    close();
    if (!own && !ends() && first && !leaving()) {
      complaints().say("did not end within " + patience + " ms of its devices being closed");
    }
  }

  synchronized boolean stopping() {
    return stopping;
  }

  /** Whether something could not be closed. */
  synchronized boolean unclean() {
    return unclean;
  }

  private boolean knows(Object object) {
    for (var one : made) {
      if (one.is(object)) {
        return true;
      }
    }
    return false;
  }

  /** Waits for the right to close; false for a thread that is closing already. */
  private synchronized boolean claim() {
    var self = Thread.currentThread();
    boolean interrupted = false;
    while (closer.isPresent()) {
      if (closer.get() == self) {
        return false;
      }
      try {
        wait();
      } catch (InterruptedException whileWaiting) {
        interrupted = true;
      }
    }
    closer = Optional.of(self);
    if (interrupted) {
      self.interrupt();
    }
    return true;
  }

  private synchronized void release() {
    closer = Optional.empty();
    notifyAll();
  }

  private synchronized Optional<Made> last() {
    for (int i = made.size() - 1; i >= 0; i--) {
      if (made.get(i).take()) {
        return Optional.of(made.get(i));
      }
    }
    return Optional.empty();
  }

  private void close(Made one) {
    try {
      one.close();
    } catch (Exception | Error failure) {
      if (failure instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      synchronized (this) {
        unclean = true;
      }
      complaints().unexpected(one.place() + " did not close", failure);
    }
  }

  /** Whether the end waits for the current thread, which so must not wait for the end. */
  synchronized boolean awaited() {
    var current = Thread.currentThread();
    return JobThread.serves(current, worker) || closer.filter(it -> it == current).isPresent();
  }

  /** Returns when the program has ended. */
  synchronized void await() throws InterruptedException {
    while (!ended) {
      wait();
    }
  }

  synchronized boolean ended() {
    return ended;
  }

  /** Whether the working thread is where nobody returns from: it ends the machine. */
  private synchronized boolean leaving() {
    return new Departure(worker).begun();
  }

  /** Whether the end comes while patience lasts. */
  private synchronized boolean ends() {
    long deadline = System.nanoTime() + patience * 1_000_000;
    long left = patience;
    try {
      while (!ended && left > 0 && !leaving()) {
        wait(Math.min(left, GLANCE_MILLISECONDS));
        left = (deadline - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException enough) {
      Thread.currentThread().interrupt();
    }
    return ended;
  }
}
