package gaps;

import dev.dovetail.Application;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Most of its slots can be filled by nothing. */
@Application
public final class Gaps implements Job {
  public Gaps(
      Plank plank, Optional<Plank> spare, Supplier<Plank> late, List<Plank> many, Nail nail) {}

  @Override
  public Result<Void, ? extends DeviceError> run() {
    return Result.ok();
  }
}
