package dev.dovetail.clock;

import java.time.Duration;

/** Waiting. */
public interface Sleep {
  /**
   * Waits at least that long. Somebody who interrupts the thread ends the wait; the thread stays
   * marked as interrupted.
   *
   * @param time zero or less for no wait
   */
  void sleep(Duration time);
}
