package dev.dovetail.clocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.Assemble;
import dev.dovetail.conformance.ClockConformance;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@Assemble(
    application = ClockConformance.class,
    target = "test",
    value = {"wall = real", "monotonic = real", "sleep = real"},
    main = "Real")
class RealTimeTest {
  @Test
  void isWhatClocksAre() throws InterruptedException {
    assertEquals(0, Real_test.start().await());
  }

  @Test
  void sleepsForAgesUntilItIsInterrupted() throws InterruptedException {
    var sleeper =
        new Thread(() -> new RealTime().sleep(Duration.ofSeconds(Long.MAX_VALUE)), "sleeper");
    sleeper.start();
    sleeper.interrupt();
    sleeper.join(60_000);
    assertTrue(!sleeper.isAlive(), "an interrupted thread sleeps on");
  }
}
