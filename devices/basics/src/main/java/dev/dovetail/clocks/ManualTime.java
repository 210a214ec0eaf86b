package dev.dovetail.clocks;

import dev.dovetail.Device;
import dev.dovetail.clock.MonotonicClock;
import dev.dovetail.clock.Sleep;
import dev.dovetail.clock.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Time that moves when it is told to, for tests. It begins on 1 January 2000 and stands still; who
 * sleeps waits until somebody advances it.
 */
@Device(
    type = {WallClock.class, MonotonicClock.class, Sleep.class},
    name = "manual",
    doc = "Time that moves when a test tells it to.",
    promises = {
      "All three slots show the same time where they have the same instance.",
      "Sleepers wake one after another in the order of their times, each at its own time."
    })
public final class ManualTime implements WallClock, MonotonicClock, Sleep {
  private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

  /** Those who sleep, in the order in which they are to wake. */
  private final List<Sleeper> sleepers = new ArrayList<>();

  private Instant time = START;
  private Duration shift = Duration.ZERO;

  /** Time that stands still. */
  public ManualTime() {}

  @Override
  public synchronized Instant now() {
    return time.plus(shift);
  }

  @Override
  public Optional<ZoneOffset> offset() {
    return Optional.of(ZoneOffset.UTC);
  }

  @Override
  public synchronized long elapsed() {
    return Duration.between(START, time).toNanos();
  }

  /** One nanosecond. */
  @Override
  public Optional<Duration> period() {
    return Optional.of(Duration.ofNanos(1));
  }

  @Override
  public synchronized void sleep(Duration duration) {
    if (duration.isZero() || duration.isNegative()) {
      return;
    }
    var sleeper = new Sleeper(wakeTime(duration));
    int later = 0;
    while (later < sleepers.size() && !sleepers.get(later).end.isAfter(sleeper.end)) {
      later++;
    }
    sleepers.add(later, sleeper);
    notifyAll();
    try {
      // In JavaScript a thread that is interrupted already waits all the same.
      while (!sleeper.woken && !Thread.currentThread().isInterrupted()) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    sleepers.remove(sleeper);
    sleeper.gone = true;
    notifyAll();
  }

  /**
   * Moves the time forward. Whoever is to wake until then wakes at its own time, and has left its
   * sleep before the time goes on; whoever then sleeps anew may be woken, too.
   *
   * @throws IllegalArgumentException if the duration is negative
   */
  public synchronized void advance(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("time does not run backwards: " + duration);
    }
    Instant end = time.plus(duration);
    boolean interrupted = false;
    while (!sleepers.isEmpty() && !sleepers.get(0).end.isAfter(end)) {
      Sleeper next = sleepers.get(0);
      time = next.end;
      next.woken = true;
      notifyAll();
      interrupted |= awaitLeaving(next);
    }
    time = end;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sets the time of day, as somebody does with a wall clock; nobody wakes. */
  public synchronized void set(Instant now) {
    shift = Duration.between(time, now);
  }

  /** How many sleep. */
  public synchronized int sleepers() {
    return sleepers.size();
  }

  /**
   * Waits until at least so many sleep.
   *
   * @throws InterruptedException if the thread was interrupted before
   */
  public synchronized void awaitSleepers(int count) throws InterruptedException {
    while (sleepers.size() < count) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      wait();
    }
  }

  /** Waits until a sleeper has left its sleep; true where somebody interrupted that. */
  private synchronized boolean awaitLeaving(Sleeper sleeper) {
    boolean interrupted = false;
    while (!sleeper.gone) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    return interrupted;
  }

  /** When somebody wakes; nobody lives to see the last moment there is. */
  private Instant wakeTime(Duration duration) {
    return Duration.between(time, Instant.MAX).compareTo(duration) < 0
        ? Instant.MAX
        : time.plus(duration);
  }

  /** Somebody who sleeps; guarded by the time. */
  private static final class Sleeper {
    private final Instant end;
    private boolean woken;
    private boolean gone;

    Sleeper(Instant end) {
      this.end = end;
    }
  }
}
