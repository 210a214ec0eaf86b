package moon;

import dev.dovetail.Application;
import dev.dovetail.Device;
import dev.dovetail.runtime.Arguments;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Lifecycle;
import dev.dovetail.runtime.Result;

/** Brings a target of its own. */
@Application
public final class Moon implements Job {
  public Moon() {}

  @Device(type = Arguments.class, name = "moon", targets = "moon")
  public static Arguments arguments() {
    throw new IllegalStateException("nobody is there");
  }

  @Device(type = Console.class, name = "moon", targets = "moon")
  public static Console console() {
    throw new IllegalStateException("nobody is there");
  }

  @Device(type = Lifecycle.class, name = "moon", targets = "moon")
  public static Lifecycle lifecycle() {
    throw new IllegalStateException("nobody is there");
  }

  @Override
  public Result<Void, ? extends DeviceError> run() {
    return Result.ok();
  }
}
