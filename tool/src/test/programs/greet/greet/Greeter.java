package greet;

import dev.dovetail.Application;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;

@Application
@Key(value = "party", type = boolean.class, defaultValue = "true", doc = "Is it one?")
public final class Greeter implements Job {
  private final Voice voice;

  public Greeter(@Use("party ? loud(plain) : plain") Voice voice) {
    this.voice = voice;
  }

  @Override
  public Result<Void, ? extends DeviceError> run() {
    voice.say("Hello");
    return Result.ok();
  }
}
