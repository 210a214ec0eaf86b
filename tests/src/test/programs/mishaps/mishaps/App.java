package mishaps;
import dev.dovetail.*;
import dev.dovetail.runtime.*;

/** A job that can fail, on top of the ten devices. */
@Application
public final class App implements Job {
  private final How how;
  public App(@Use("d9") Box top, @Use("d7") Box side, @Key(defaultValue = "none") How how) {
    this.how = how;
  }
  @Override public Result<Void, ? extends DeviceError> run() {
    Mishap.say("run");
    return switch (how) {
      case JOB_ERR -> Result.err(new Mishap.Error("no job"));
      case JOB_EXCEPTION -> throw new IllegalStateException("no job");
      case JOB_ERROR -> throw new StackOverflowError("no job");
      case JOB_NULL -> null;
      default -> Result.ok();
    };
  }
}
