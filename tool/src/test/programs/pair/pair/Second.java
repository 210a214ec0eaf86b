package pair;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import java.util.Optional;

/** Has a job of its own. */
@Application
public final class Second implements Job {
  public Second(@Use("pair.First") Job job, @Use("none") Optional<Job> other) {}

  @Override
  public Result<Void, ? extends DeviceError> run() {
    return Result.ok();
  }
}
