package dev.dovetail.stores;

import dev.dovetail.Device;
import dev.dovetail.clock.Sleep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Notes how long it was to wait, and does not wait. */
@Device(type = Sleep.class, name = "pauses", targets = "test")
public final class Pauses implements Sleep {
  private final List<Duration> pauses = new ArrayList<>();

  /** None yet. */
  public Pauses() {}

  @Override
  public synchronized void sleep(Duration time) {
    if (!time.isZero()) {
      pauses.add(time);
    }
  }

  /** What it was asked for, in order. */
  public synchronized List<Duration> pauses() {
    return List.copyOf(pauses);
  }
}
