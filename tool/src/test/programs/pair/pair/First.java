package pair;

import dev.dovetail.Application;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;

/** Has a name that no wiring can say. */
@Application(name = "the.first")
public final class First implements Job {
  public First() {}

  @Override
  public Result<Void, ? extends DeviceError> run() {
    return Result.ok();
  }
}
