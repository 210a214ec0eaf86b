package dev.dovetail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.clock.MonotonicClock;
import dev.dovetail.clock.Sleep;
import dev.dovetail.clock.WallClock;
import dev.dovetail.log.Log;
import dev.dovetail.random.Random;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.test.TestConsole;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/**
 * Clocks, random bytes and logs that are right pass; each wrong one fails just where it is wrong.
 */
class SlipsTest {
  private final TestConsole console = new TestConsole();
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final AtomicLong nanoseconds = new AtomicLong();

  private void passes(Job suite) {
    assertTrue(suite.run().isOk(), console.complaints()::toString);
  }

  private void fails(String holds, Job suite) {
    assertTrue(!suite.run().isOk(), "passed, although not: " + holds);
    List<String> wrong =
        console.complaints().stream().map(it -> it.split(": ", 2)[0]).distinct().toList();
    assertEquals(List.of(holds), wrong);
  }

  /** A random number generator whose bytes are changed on their way. */
  private static Random random(java.util.Random source, int mask, int extra) {
    return (into, offset, length) -> {
      Objects.checkFromIndexSize(offset, length, into.length);
      for (int i = 0; i < Math.min(length + extra, into.length - offset); i++) {
        into[offset + i] = (byte) (source.nextInt(256) & mask);
      }
    };
  }

  @Test
  void takesRandomBytes() {
    passes(new RandomConformance(random(new java.util.Random(1), 255, 0), console));
  }

  @Test
  void findsThatABitIsMissing() {
    assertTrue(
        !new RandomConformance(random(new java.util.Random(1), 254, 0), console).run().isOk());
    assertTrue(console.complaints().get(0).startsWith("every byte is about as frequent"));
  }

  @Test
  void findsThatTooMuchIsFilled() {
    fails(
        "it fills a part, and leaves the rest",
        new RandomConformance(random(new java.util.Random(1), 255, 1), console));
  }

  @Test
  void findsThatBytesRepeat() {
    fails(
        "it does not repeat itself",
        new RandomConformance(
            (into, offset, length) ->
                random(new java.util.Random(1), 255, 0).generate(into, offset, length),
            console));
  }

  @Test
  void takesALog() {
    passes(new LogConformance((level, message) -> said.add(message.get()), console));
    passes(new LogConformance((level, message) -> {}, console));
  }

  @Test
  void findsThatAMessageIsAskedForTwice() {
    assertTrue(
        !new LogConformance((level, message) -> said.add(message.get() + message.get()), console)
            .run()
            .isOk());
    assertTrue(console.complaints().get(0).endsWith("ERROR asked 2 times"));
  }

  @Test
  void findsThatErrorsAreLost() {
    fails(
        "what matters more is wanted, too",
        new LogConformance(
            (level, message) -> {
              if (level != Log.Level.ERROR) {
                said.add(message.get());
              }
            },
            console));
  }

  private Job clocks(MonotonicClock monotonic, Sleep sleep) {
    return new ClockConformance(new Stopped(), monotonic, sleep, console);
  }

  private void sleep(Duration time) {
    if (!Thread.currentThread().isInterrupted()) {
      nanoseconds.addAndGet(Math.max(0, time.toNanos()));
    }
  }

  @Test
  void takesClocks() {
    passes(clocks(new Counted(nanoseconds::get), this::sleep));
  }

  @Test
  void findsThatTimeRunsBackwards() {
    fails(
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
    fails(
        "a sleep takes at least its time",
        clocks(new Counted(nanoseconds::get), time -> sleep(time.dividedBy(2))));
  }

  @Test
  void findsThatAnInterruptIsLost() {
    fails(
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

  private record Stopped() implements WallClock {
    @Override
    public Instant now() {
      return Instant.ofEpochSecond(1_000_000_000, 123_456_789);
    }

    @Override
    public Optional<ZoneOffset> offset() {
      return Optional.of(ZoneOffset.ofHours(2));
    }

    @Override
    public Optional<Duration> period() {
      return Optional.empty();
    }
  }
}
