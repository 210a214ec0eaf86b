package dev.dovetail.conformance;

import dev.dovetail.network.Flow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Where a case gets the other end of a connection that it made, which is open until it is let go.
 */
final class Meeting implements Consumer<Flow> {
  private static final long PATIENCE_MILLISECONDS = 10_000;

  private final Deque<Flow> come = new ArrayDeque<>();
  private int round;

  /** Keeps a connection until the case that it belongs to is over. */
  @Override
  public synchronized void accept(Flow flow) {
    int mine = round;
    come.add(flow);
    notifyAll();
    try {
      while (mine == round) {
        // The handler's return closes the flow.
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The next connection.
   *
   * @throws IllegalStateException if none comes for 10 s
   */
  synchronized Flow next() {
    long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
    try {
      for (long left = PATIENCE_MILLISECONDS; come.isEmpty() && left > 0; ) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (come.isEmpty()) {
      throw new IllegalStateException("the transport gave no connection to its handler");
    }
    return come.remove();
  }

  /** Lets all handlers return. */
  synchronized void over() {
    round++;
    come.clear();
    notifyAll();
  }
}
