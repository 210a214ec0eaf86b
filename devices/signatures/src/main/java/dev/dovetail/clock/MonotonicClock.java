package dev.dovetail.clock;

import java.time.Duration;
import java.util.Optional;

/** A stopwatch that always runs, and never backwards. */
public interface MonotonicClock {
  /** Nanoseconds since some moment before the program's start; only differences mean anything. */
  long elapsed();

  /** How far apart two different readings are at least; nothing where that is not known. */
  Optional<Duration> period();
}
