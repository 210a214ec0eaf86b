package dev.dovetail.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The time of day. It may jump, also backwards, when somebody sets it. */
public interface WallClock {
  /** What time it is. */
  Instant now();

  /** What is added to UTC where the machine stands; nothing where that is not known. */
  Optional<ZoneOffset> offset();

  /** How far apart two different readings are at least; nothing where that is not known. */
  Optional<Duration> period();
}
