package dev.dovetail.processor.resolve;

import java.util.List;
import java.util.Optional;

/** The keys that a condition can speak of. */
interface KeyNames {
  /** Whose keys these are, in words that can follow "of". */
  String owners();

  /** The declarations of a name; more than one where several devices have such a key. */
  List<KeyScope.Entry> of(String name);

  /** Every name in scope. */
  List<String> names();

  /** Whether a name is a parameter of the named wiring whose condition this is. */
  default boolean isParameter(String name) {
    return false;
  }

  /** What such a parameter was given, as it is written; nothing where it was left out. */
  default Optional<String> given(String name) {
    return Optional.empty();
  }

  /** Names in the branches that are no devices, so that nothing is known of their keys. */
  List<Stranger> strangers();

  /** Whether a name may be a key that is not known, for a reason that is reported by itself. */
  default boolean isMissing(String name) {
    return false;
  }

  /** Whether a device's keys are not known, for a reason that is reported by itself. */
  boolean hasGap();
}
