package dev.dovetail.fault;

import java.time.Duration;

/** What happens to a call. */
sealed interface Effect {
  /** It fails. */
  record Fails() implements Effect {}

  /** There is no room for it. */
  record Full() implements Effect {}

  /** It is done later. */
  record Slow(Duration time) implements Effect {}
}
