package dev.dovetail.conformance;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often several threads that begin together have been at work at the same time. Counting their
 * rounds would not do: where processors are busy, threads have turns of milliseconds.
 */
final class Turns {
  private static final int OFTEN = 10_000;
  private static final long LONGEST_NANOSECONDS = 700_000_000;

  private static final long LONGEST_WAIT = 100;

  private final int threads;
  private int ended;
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger moments = new AtomicInteger();
  private final AtomicInteger overlaps = new AtomicInteger();
  private final AtomicLong beginning = new AtomicLong();

  /** Nobody has begun. */
  Turns(int threads) {
    this.threads = threads;
  }

  /** Waits for the others: the first must not be done before the last begins. */
  @SuppressWarnings("ThreadPriorityCheck") // The result does not depend on who has a turn.
  void begin() {
    beginning.set(System.nanoTime());
    begun.incrementAndGet();
    while (begun.get() < threads) {
      Thread.yield();
    }
  }

  /** A thread begins a round; gives what its end has to be told. */
  int begins() {
    return moments.incrementAndGet();
  }

  /** A thread ends the round that it began at a moment. */
  void ends(int moment) {
    if (moments.incrementAndGet() != moment + 1) {
      overlaps.incrementAndGet();
    }
  }

  /** A thread has no more turns. */
  synchronized void over() {
    ended++;
    notifyAll();
  }

  /** Waits until all have no more turns, at most so many milliseconds; gives whether they have. */
  synchronized boolean haveEnded(long patience) {
    long end = System.nanoTime() + patience * 1_000_000;
    try {
      for (long left = patience; ended < threads && left > 0; ) {
        // Node ends only when the time of every wait is over, also of one that was ended.
        wait(Math.min(left, LONGEST_WAIT));
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ended == threads;
  }

  /** Whether rounds have overlapped often, or it has been tried for long. */
  boolean areEnough() {
    return overlaps.get() >= OFTEN || System.nanoTime() - beginning.get() > LONGEST_NANOSECONDS;
  }
}
