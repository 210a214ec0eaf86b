package dev.dovetail.logs;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;
import dev.dovetail.log.Log;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.SlotPath;
import java.util.function.Supplier;

/** Says everything where the program complains, so that what it prints stays its own. */
@Device(
    type = Log.class,
    name = "console",
    shared = false,
    doc = "Writes lines to the console, where complaints go.",
    promises = {
      "A message is one line, LEVEL path: message; line breaks in it are escaped.",
      "A message that is not wanted is not made, and a console that fails is not heard of."
    })
public final class ConsoleLog implements Log {
  private final SlotPath path;
  private final Console console;
  private final Level least;

  /**
   * A log for one slot.
   *
   * @param logLevel what matters less is not said
   */
  public ConsoleLog(
      SlotPath path,
      @Use("target") Console console,
      @Key(doc = "What matters less is not said.", defaultValue = "INFO") Level logLevel) {
    this.path = path;
    this.console = console;
    this.least = logLevel;
  }

  @Override
  public void say(Level level, Supplier<String> message) {
    if (level.compareTo(least) > 0) {
      return;
    }
    try {
      console.complain(Message.of(level, path, message).line());
    } catch (RuntimeException e) {
      // The caller cannot help it, and there is nowhere else to say so.
      return;
    }
  }
}
