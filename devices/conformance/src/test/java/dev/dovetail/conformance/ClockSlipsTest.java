package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dovetail.clock.MonotonicClock;
import dev.dovetail.clock.Sleep;
import dev.dovetail.clock.WallClock;
import dev.dovetail.runtime.Job;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** Clocks that are right pass; each case finds one that is wrong. */
class ClockSlipsTest {
  private final SuiteProof proving = new SuiteProof();
  private final AtomicLong nanoseconds = new AtomicLong();

  private Job clocks(MonotonicClock monotonic, Sleep sleep) {
    return new ClockConformance(
        new Stopped(() -> 2, Optional.empty()), monotonic, sleep, proving.console());
  }

  private void sleep(Duration time) {
    if (!Thread.currentThread().isInterrupted()) {
      nanoseconds.addAndGet(Math.max(0, time.toNanos()));
    }
  }

  @Test
  void takesClocks() {
    proving.passes(clocks(new Counted(nanoseconds::get), this::sleep));
    // As many as there are tests of what it finds.
    assertEquals(List.of("Clock: 6 cases passed"), proving.console().printed());
  }

  @Test
  void findsAnOffsetThatWavers() {
    var turn = new AtomicLong();
    proving.fails(
        "the wall clock tells a time that can be written",
        new ClockConformance(
            new Stopped(() -> (int) turn.incrementAndGet(), Optional.empty()),
            new Counted(nanoseconds::get),
            this::sleep,
            proving.console()));
  }

  @Test
  void findsAPeriodOfNothing() {
    proving.fails(
        "periods are more than nothing",
        new ClockConformance(
            new Stopped(() -> 2, Optional.of(Duration.ZERO)),
            new Counted(nanoseconds::get),
            this::sleep,
            proving.console()));
  }

  @Test
  void findsThatNoSleepIsTrouble() {
    proving.fails(
        "no sleep takes no time that is told",
        clocks(
            new Counted(nanoseconds::get),
            time -> {
              if (time.isNegative()) {
                throw new IllegalArgumentException("a negative time");
              }
              sleep(time);
            }));
  }

  @Test
  void findsThatTimeRunsBackwards() {
    proving.fails(
        "the monotonic clock never runs backwards",
        clocks(
            new Counted(
                () -> {
                  long now = nanoseconds.incrementAndGet();
                  return now % 100 == 0 ? now - 5 : now;
                }),
            time -> sleep(time.multipliedBy(2))));
  }

  @Test
  void findsThatASleepIsShort() {
    proving.fails(
        "a sleep takes at least its time",
        clocks(new Counted(nanoseconds::get), time -> sleep(time.dividedBy(2))));
  }

  @Test
  void findsThatAnInterruptIsLost() {
    proving.fails(
        "an interrupted thread does not sleep",
        clocks(
            new Counted(nanoseconds::get),
            time -> {
              sleep(time);
              Thread.interrupted();
            }));
  }

  private record Counted(LongSupplier count) implements MonotonicClock {
    @Override
    public long elapsed() {
      return count.getAsLong();
    }

    @Override
    public Optional<Duration> period() {
      return Optional.of(Duration.ofNanos(1));
    }
  }

  private record Stopped(IntSupplier hours, Optional<Duration> period) implements WallClock {
    @Override
    public Instant now() {
      return Instant.ofEpochSecond(1_000_000_000, 123_456_789);
    }

    @Override
    public Optional<ZoneOffset> offset() {
      return Optional.of(ZoneOffset.ofHours(hours.getAsInt()));
    }
  }
}
