package adrift;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;

@Application
public final class Adrift implements Job {
  public Adrift(@Use("raft") Boat boat, Anchor anchor) {}

  @Override
  public Result<Void, ? extends DeviceError> run() {
    return Result.ok();
  }
}
