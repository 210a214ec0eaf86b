package dev.dovetail.logs;

import dev.dovetail.Device;
import dev.dovetail.log.Log;
import dev.dovetail.runtime.SlotPath;
import java.util.function.Supplier;

/** Hands everything to the platform's logger that is named as the slot's path. */
@Device(
    type = Log.class,
    name = "system",
    targets = {"unix", "test"},
    shared = false,
    doc = "Passes messages to the System.Logger named by the slot's path.",
    promises = {
      "What is said, where and in which form is for the logging of the JVM to settle.",
      "A logger that fails is not heard of."
    })
public final class SystemLog implements Log {
  private final SlotPath path;
  private final System.Logger logger;

  /** A log for one slot. */
  public SystemLog(SlotPath path) {
    this.path = path;
    this.logger = System.getLogger(path.text());
  }

  @Override
  public void say(Level level, Supplier<String> message) {
    try {
      System.Logger.Level theirs = theirs(level);
      if (logger.isLoggable(theirs)) {
        logger.log(theirs, Message.of(level, path, message).escaped());
      }
    } catch (RuntimeException e) {
      // A handler of somebody else's failed; the caller cannot help it.
      return;
    }
  }

  private static System.Logger.Level theirs(Level level) {
    return switch (level) {
      case ERROR -> System.Logger.Level.ERROR;
      case WARNING -> System.Logger.Level.WARNING;
      case INFO -> System.Logger.Level.INFO;
      case DEBUG -> System.Logger.Level.DEBUG;
    };
  }
}
