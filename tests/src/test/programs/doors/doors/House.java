package doors;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;

/** Stays until its front door closes, which is the last to do so. */
@Application
public final class House implements Job {
  private final Door front;
  private final Console console;

  /** A house with its doors. */
  public House(
      @Use("cellar(hall(front))") Door cellar,
      @Use("front") Door front,
      @Use("target") Console console) {
    this.front = front;
    this.console = console;
  }

  @Override
  public Result<Void, ? extends DeviceError> run() {
    console.print("ready");
    front.awaitClosed();
    return Result.ok();
  }
}
