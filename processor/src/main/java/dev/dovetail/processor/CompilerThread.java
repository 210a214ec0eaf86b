package dev.dovetail.processor;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The thread the compiler called us on, which waits while another does the work, and does what only
 * it may do: an IDE's workspace is locked by it while it builds, so a file written by another
 * thread would wait for ever.
 */
final class CompilerThread {
  /** Something that only the compiler's thread may do. */
  interface Errand<T> {
    T run() throws IOException;
  }

  private final BlockingQueue<Runnable> errands = new LinkedBlockingQueue<>();

  /** Starts a thread and does its errands until it ends. */
  void serve(Runnable work, long stackBytes) {
    boolean[] ended = {false};
    Runnable working =
        () -> {
          try {
            work.run();
          } finally {
            errands.add(() -> ended[0] = true);
          }
        };
    new Thread(null, working, "dovetail", stackBytes).start();
    boolean interrupted = false;
    while (!ended[0]) {
      try {
        errands.take().run();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Has an errand done, and waits for what it gives. */
  <T> T ask(Errand<T> errand) throws IOException {
    FutureTask<T> task = new FutureTask<>(errand::run);
    errands.add(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw unwrapped(Objects.requireNonNull(e.getCause()));
    }
  }

  /** Its own kind of failure, so that a caller does not notice the way it came. */
  private static IOException unwrapped(Throwable failure) {
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return (IOException) failure;
  }
}
