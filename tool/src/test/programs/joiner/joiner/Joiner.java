package joiner;

import dev.dovetail.Application;
import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;

/** Has tools of one name. */
@Application
public final class Joiner implements Job {
  /** Cuts. */
  public interface Saw {}

  /** Smooths. */
  public interface Plane {}

  public Joiner(@Use("steel(12)") Saw saw, @Use("steel") Plane plane) {}

  @Device(
      type = Saw.class,
      name = "steel",
      doc = "Has\tteeth.",
      promises = {"Cuts straight.", "Is never\u001bblunt."},
      exclusive = true)
  public static Saw saw(@Key(doc = "How many.", defaultValue = "9") int teeth) {
    return new Saw() {};
  }

  @Device(type = Plane.class, name = "steel", shared = false)
  public static Plane plane(@Key(doc = "How wide.", defaultValue = "4") int width) {
    return new Plane() {};
  }

  @Device(type = Saw.class, name = "bow")
  public static Saw bow(@Key(doc = "Of how many.", defaultValue = "5") int teeth) {
    return new Saw() {};
  }

  @Override
  public Result<Void, ? extends DeviceError> run() {
    return Result.ok();
  }
}
