package echo;

import dev.dovetail.Application;
import dev.dovetail.Key;
import dev.dovetail.Stage;
import dev.dovetail.Use;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import java.util.List;

/** Says what it is given. */
@Application(name = "echo", doc = "Says what it is given.", version = "1.2")
public final class Echo implements Job {
  private final Console console;
  private final List<String> lines;

  /** Takes one key of each kind. */
  public Echo(
      @Use(value = "plain(3)", doc = "Who says it.") Voice voice,
      @Use("target") Console console,
      @Key(
              doc = "Word to say.",
              defaultValue = "hello",
              env = "ECHO_WORD",
              aliases = {"w", "say-this"})
          String word,
      @Key(stage = Stage.RUN, doc = "How often.") int repeatCount,
      @Key(defaultValue = "false") boolean loud,
      @Key(defaultValue = "[]") List<String> names,
      @Key(stage = Stage.CONFIGURE, defaultValue = "4", doc = "Seats in the room.") int seats,
      @Key(stage = Stage.RUN, secret = true, env = "ECHO_TOKEN") String token) {
    this.console = console;
    this.lines =
        List.of(voice.say(word), repeatCount + " " + loud + " " + names + " " + seats, token);
  }

  @Override
  public Result<Void, ? extends DeviceError> run() {
    lines.forEach(console::print);
    return Result.ok();
  }
}
