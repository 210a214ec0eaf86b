package dev.dovetail.runtime;

import java.util.Optional;

/** A device that is being made: its program knows by it what failed, and what to close. */
public final class Part {
  private final Life life;
  private final String name;
  private final String path;
  private Optional<Object> object = Optional.empty();

  /**
   * A part that is not made yet.
   *
   * @param name as in the wiring
   * @param path of its first slot; empty for the application
   */
  Part(Life life, String name, String path) {
    this.life = life;
    this.name = name;
    this.path = path;
  }

  /** A part that is there already, and not the program's to close. */
  static Part given(Life life, String name, String path, Object object) {
    var part = new Part(life, name, path);
    part.object = Optional.of(object);
    return part;
  }

  /** The device, which the program closes at its end if it is {@link AutoCloseable}. */
  public <D> D made(D device) {
    if (device == null) {
      throw Stopped.with(1, place() + " did not start: it was made as null");
    }
    object = Optional.of(device);
    life.add(this, device);
    return device;
  }

  /** The device that started; if it did not, the making of the program ends here. */
  public <D> D started(Result<? extends D, ? extends DeviceError> result) {
    if (result instanceof Result.Err<? extends D, ? extends DeviceError> err) {
      throw Stopped.with(1, place() + " did not start: " + new Said(err.error()));
    }
    if (result instanceof Result.Ok<? extends D, ? extends DeviceError> ok) {
      return made(ok.value());
    }
    throw Stopped.with(1, place() + " did not start: its result is null");
  }

  String path() {
    return path;
  }

  /** The device and its path, as {@code tcpip (network.transport)}. */
  String place() {
    return place(name, path);
  }

  /** A device and its path; the application has none. */
  static String place(String name, String path) {
    return path.isEmpty() ? name : name + " (" + path + ")";
  }

  /** What was made, if it was. */
  Optional<Object> object() {
    return object;
  }
}
