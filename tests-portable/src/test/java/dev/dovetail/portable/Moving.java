package dev.dovetail.portable;

import dev.dovetail.Device;
import dev.dovetail.clock.Sleep;
import dev.dovetail.clocks.ManualTime;
import java.time.Duration;

/** Sleeps by the manual clock, which it moves as soon as it sleeps. */
@Device(type = Sleep.class, name = "moving", targets = "node")
public final class Moving implements Sleep {
  private final Sleep manual;

  /** Moves this clock, which must be manual. */
  public Moving(Sleep manual) {
    this.manual = manual;
  }

  @Override
  public void sleep(Duration time) {
    if (manual instanceof ManualTime clock
        && time.toNanos() > 0
        && !Thread.currentThread().isInterrupted()) {
      new Thread(() -> move(clock, time), "clock").start();
    }
    manual.sleep(time);
  }

  private static void move(ManualTime clock, Duration time) {
    try {
      clock.awaitSleepers(1);
      clock.advance(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
