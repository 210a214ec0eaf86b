package vague;

import dev.dovetail.Application;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;

@Application
public final class Vague implements Job {
  public Vague() {}

  @Override
  public Result<Void, ? extends DeviceError> run() {
    return something;
  }
}
