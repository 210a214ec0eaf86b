package family;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;

/** Says who is there. */
@Application(name = "roster")
public final class Roster implements Job {
  private final Console console;

  /** Of a family that has these two. */
  public Roster(
      @Use("bert") Member first, @Use("anna") Member second, @Use("target") Console console) {
    this.console = console;
  }

  @Override
  public Result<Void, ? extends DeviceError> run() {
    Family.names().forEach(console::print);
    return Result.ok();
  }
}
