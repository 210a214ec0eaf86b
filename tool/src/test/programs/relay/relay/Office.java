package relay;

import dev.dovetail.Application;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import java.util.List;
import java.util.Optional;

@Application
@Key(value = "speed", type = int.class, defaultValue = "2", doc = "How fast it is sent.")
public final class Office implements Job {
  private final Line line;
  private final List<Line> others;
  private final Optional<Line> spare;

  public Office(
      @Use("speed == 1 ? wire : speed == 2 ? relay : speed == 3 ? record : wire") Line line,
      @Use("[wire#second, wire(port = 9)]") List<Line> others,
      @Use("none") Optional<Line> spare) {
    this.line = line;
    this.others = others;
    this.spare = spare;
  }

  @Override
  public Result<Void, ? extends DeviceError> run() {
    line.send("Hello");
    others.forEach(it -> it.send("Hello, all"));
    spare.ifPresent(it -> it.send("Hello again"));
    return Result.ok();
  }
}
