package dev.dovetail.clocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.ClockConformance;
import dev.dovetail.runtime.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Assemble(
    application = ClockConformance.class,
    target = "test",
    value = {"wall = manual", "monotonic = manual", "sleep = manual"},
    main = "Manual")
@Timeout(60)
class ManualTimeTest {
  private final ManualTime time = new ManualTime();

  @Test
  void isWhatClocksAre() throws InterruptedException {
    Running proof = Manual_test.start();
    ManualTime one = proof.device("sleep", ManualTime.class);
    assertSame(one, proof.device("wall", ManualTime.class), "the instance of another slot");
    one.awaitSleepers(1);
    one.advance(Duration.ofMillis(20));
    assertEquals(0, proof.await());
  }

  @Test
  void movesWhenItIsTold() {
    Instant start = time.now();
    assertEquals(start, time.now());
    time.advance(Duration.ofSeconds(5));
    assertEquals(start.plusSeconds(5), time.now());
    assertEquals(5_000_000_000L, time.elapsed());
    assertThrows(IllegalArgumentException.class, () -> time.advance(Duration.ofNanos(-1)));
  }

  @Test
  void settingTheTimeOfDayLeavesTheStopwatchAlone() {
    time.set(Instant.EPOCH);
    time.advance(Duration.ofSeconds(1));
    assertEquals(Instant.ofEpochSecond(1), time.now());
    assertEquals(1_000_000_000L, time.elapsed());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void sleepersWakeInTheOrderOfTheirTimes(long seed) throws InterruptedException {
    var random = new Random(seed);
    List<Long> woken = Collections.synchronizedList(new ArrayList<>());
    List<Long> expected = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int seconds = 1 + random.nextInt(20);
      expected.add(seconds * 1_000_000_000L);
      var thread =
          new Thread(
              () -> {
                synchronized (time) {
                  // In the lock, so that the time is that of waking.
                  time.sleep(Duration.ofSeconds(seconds));
                  woken.add(time.elapsed());
                }
              });
      threads.add(thread);
      thread.start();
    }
    time.awaitSleepers(threads.size());
    time.advance(Duration.ofSeconds(20));
    for (Thread thread : threads) {
      thread.join();
    }
    Collections.sort(expected);
    assertEquals(expected, woken, "seed " + seed);
  }

  @Test
  void whoSleepsLongerSleepsOn() throws InterruptedException {
    var thread = new Thread(() -> time.sleep(Duration.ofSeconds(Long.MAX_VALUE)));
    thread.start();
    time.awaitSleepers(1);
    time.advance(Duration.ofDays(365));
    assertEquals(1, time.sleepers());
    thread.interrupt();
    thread.join();
    assertEquals(0, time.sleepers());
  }
}
