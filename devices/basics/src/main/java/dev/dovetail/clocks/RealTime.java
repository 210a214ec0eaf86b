package dev.dovetail.clocks;

import dev.dovetail.Device;
import dev.dovetail.clock.MonotonicClock;
import dev.dovetail.clock.Sleep;
import dev.dovetail.clock.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Time as it passes. */
@Device(
    type = {WallClock.class, MonotonicClock.class, Sleep.class},
    name = "real",
    doc = "The clocks of the machine, and waiting by them.",
    promises = "A sleep is rounded up to whole milliseconds.")
public final class RealTime implements WallClock, MonotonicClock, Sleep {
  private static final long NANOS = 1_000_000;

  /** The time of this machine. */
  public RealTime() {}

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public Optional<ZoneOffset> offset() {
    return Optional.of(ZoneId.systemDefault().getRules().getOffset(now()));
  }

  @Override
  public long elapsed() {
    return System.nanoTime();
  }

  @Override
  public Optional<Duration> period() {
    return Optional.empty();
  }

  @Override
  public void sleep(Duration time) {
    long start = System.nanoTime();
    long nanos = nanos(time);
    long left = nanos;
    try {
      // Once is not enough: a platform may wake somebody before the time. And in JavaScript who is
      // interrupted already sleeps all the same.
      while (left > 0 && !Thread.currentThread().isInterrupted()) {
        Thread.sleep(left / NANOS + (left % NANOS == 0 ? 0 : 1));
        left = nanos - (System.nanoTime() - start);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** In nanoseconds, 292 years at the most. */
  private static long nanos(Duration time) {
    return time.compareTo(Duration.ofNanos(Long.MAX_VALUE)) > 0
        ? Long.MAX_VALUE
        : time.isNegative() ? 0 : time.toNanos();
  }
}
