package dev.dovetail.logs;

import dev.dovetail.Application;
import dev.dovetail.log.Log;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;

/** Says something on each level, and what cannot be said. */
@Application(main = "Speaker")
public final class Speaker implements Job {
  private final Log first;
  private final Log second;

  /** Takes two logs. */
  public Speaker(Log first, Log second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public Result<Void, ? extends DeviceError> run() {
    first.error(() -> "two\nlines\tand \u001b[31m");
    second.warning(() -> "odd");
    first.info(() -> "busy");
    second.debug(() -> "inside");
    first.error(
        () -> {
          throw new IllegalStateException("no words");
        });
    return Result.ok();
  }
}
