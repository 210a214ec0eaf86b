package inn;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;

/** Has an application that its package alone sees. */
final class House {
  private House() {}

  /** Has rooms that want to be told something, some of them when it starts. */
  @Application
  static final class Inn implements Job {
    public Inn(@Use("chamber") Room front, @Use("chamber") Room back) {}

    @Override
    public Result<Void, ? extends DeviceError> run() {
      return Result.ok();
    }
  }
}
