package dev.dovetail.log;

import java.util.function.Supplier;

/**
 * Where a part of a program says what it does. Every slot has a log of its own, which knows what
 * part it serves; a failing log is never the caller's trouble.
 */
public interface Log {
  /** How much a message matters, the most important first. */
  enum Level {
    /** Something failed. */
    ERROR,
    /** Something is odd. */
    WARNING,
    /** What the program does, for whoever runs it. */
    INFO,
    /** What it does inside, for whoever writes it. */
    DEBUG
  }

  /**
   * Says something.
   *
   * @param message one line without its end, asked for only where the level is wanted
   */
  void say(Level level, Supplier<String> message);

  /** Says that something failed. */
  default void error(Supplier<String> message) {
    say(Level.ERROR, message);
  }

  /** Says that something is odd. */
  default void warning(Supplier<String> message) {
    say(Level.WARNING, message);
  }

  /** Says what the program does. */
  default void info(Supplier<String> message) {
    say(Level.INFO, message);
  }

  /** Says what it does inside. */
  default void debug(Supplier<String> message) {
    say(Level.DEBUG, message);
  }
}
