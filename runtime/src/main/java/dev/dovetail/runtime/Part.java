package dev.dovetail.runtime;

import java.util.Objects;

/** A device that is being made: its program knows by it what failed, and what to close. */
public final class Part {
  private final Life life;
  private final String place;

  Part(Life life, String place) {
    this.life = life;
    this.place = place;
  }

  /** The device, which the program closes at its end if it is {@link AutoCloseable}. */
  public <D> D made(D device) {
    life.add(place, Objects.requireNonNull(device, "null was made"));
    return device;
  }

  /** The device that started; if it did not, the making of the program ends here. */
  public <D> D started(Result<? extends D, ? extends DeviceError> result) {
    if (result instanceof Result.Ok<? extends D, ? extends DeviceError> ok) {
      return made(ok.value());
    }
    var err = (Result.Err<? extends D, ? extends DeviceError>) result;
    throw Stopped.with(1, place + " did not start: " + err.error().message());
  }
}
