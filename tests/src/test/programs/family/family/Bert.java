package family;

import dev.dovetail.Device;
import dev.dovetail.Use;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Result;

/** A member that may fail to come. */
public record Bert(Member mother) implements Member {
  /** Brings him. */
  @Device(type = Member.class, name = "bert", configurator = "family")
  public static Result<Bert, DeviceError> bring(@Use("anna") Member mother) {
    return Result.ok(new Bert(mother));
  }

  @Override
  public String name() {
    return "Bert, child of " + mother.name();
  }
}
