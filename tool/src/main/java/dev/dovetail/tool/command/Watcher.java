package dev.dovetail.tool.command;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Somebody who may be waiting for a command.
 *
 * @param patience after which they want to know what it does
 * @param isThere whether there is anybody; asked once patience ends
 */
public record Watcher(Duration patience, BooleanSupplier isThere) {
  /** There is nobody. */
  static Watcher nobody() {
    return new Watcher(Duration.ofDays(1), () -> false);
  }

  /** Whoever looks at the terminal that standard error is, if it is one. */
  static Watcher ofStandardError() {
    return new Watcher(Duration.ofSeconds(1), StandardStream.ERROR::isTerminal);
  }
}
