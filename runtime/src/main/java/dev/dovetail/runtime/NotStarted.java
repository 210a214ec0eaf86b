package dev.dovetail.runtime;

import java.util.Optional;

/**
 * A program that was to be started as an object and did not start. Its message is what it said on
 * its console; whatever was made is closed again.
 */
public final class NotStarted extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int code;

  /** One with the code it would have ended with, and the exception at the bottom of it, if any. */
  @SuppressWarnings("NullAway") // An exception without a cause is one with null.
  NotStarted(String message, int code, Optional<Throwable> cause) {
    super(message, cause.orElse(null));
    this.code = code;
  }

  /** 1 where a device failed, 64 for wrong usage, 0 where it was stopped or only asked for help. */
  public int code() {
    return code;
  }
}
