package dev.dovetail.conformance;

import dev.dovetail.network.Flow;
import dev.dovetail.runtime.Result;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One direction of a connection in memory. */
final class Pipe {
  private enum Reader {
    READS,
    WANTS_NO_MORE,
    GONE
  }

  private final byte[] ring = new byte[1 << 16];
  private int first;
  private int count;
  private boolean ended;
  private Reader reader = Reader.READS;

  /**
   * Waits for bytes.
   *
   * @param limit how long; zero for ever
   */
  synchronized Result<Integer, Flow.Error> read(
      byte[] into, int offset, int length, Duration limit) {
    Optional<Flow.Error> failure =
        awaited(() -> count > 0 || ended || reader != Reader.READS, limit);
    if (failure.isPresent()) {
      return Result.err(failure.get());
    }
    if (reader != Reader.READS) {
      return reader == Reader.GONE ? Result.err(new Flow.Closed()) : Result.ok(-1);
    }
    return Result.ok(count == 0 ? -1 : taken(into, offset, length));
  }

  /** Waits for room for all the bytes. */
  synchronized Result<Void, Flow.Error> write(byte[] from, int offset, int length) {
    int done = 0;
    do {
      Optional<Flow.Error> failure =
          awaited(() -> count < ring.length || ended || reader != Reader.READS, Duration.ZERO);
      if (failure.isPresent() || ended || reader == Reader.GONE) {
        return Result.err(new Flow.Closed());
      }
      done += reader == Reader.READS ? put(from, offset + done, length - done) : length - done;
    } while (done < length);
    return Result.ok();
  }

  /** Nothing more is written. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Nothing more is read; what is still written is lost. */
  synchronized void stop() {
    if (reader == Reader.READS) {
      reader = Reader.WANTS_NO_MORE;
    }
    notifyAll();
  }

  /** The reader is gone, and who writes is told. */
  synchronized void leave() {
    reader = Reader.GONE;
    notifyAll();
  }

  private int taken(byte[] into, int offset, int length) {
    int taken = Math.min(length, count);
    for (int i = 0; i < taken; i++) {
      into[offset + i] = ring[(first + i) % ring.length];
    }
    first = (first + taken) % ring.length;
    count -= taken;
    notifyAll();
    return taken;
  }

  private int put(byte[] from, int offset, int length) {
    int put = Math.min(length, ring.length - count);
    for (int i = 0; i < put; i++) {
      ring[(first + count + i) % ring.length] = from[offset + i];
    }
    count += put;
    notifyAll();
    return put;
  }

  /** Waits for something; not when interrupted. */
  private synchronized Optional<Flow.Error> awaited(BooleanSupplier something, Duration limit) {
    long begin = System.nanoTime();
    try {
      while (!something.getAsBoolean()) {
        long left = limit.toNanos() - (System.nanoTime() - begin);
        if (!limit.isZero() && left <= 0) {
          return Optional.of(new Flow.TimedOut(limit));
        }
        if (Thread.currentThread().isInterrupted()) {
          // Where threads take turns of their own accord, waiting would begin all the same.
          return Optional.of(new Flow.Closed());
        }
        wait(limit.isZero() ? 0 : left / 1_000_000 + 1);
      }
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(new Flow.Closed());
    }
  }
}
