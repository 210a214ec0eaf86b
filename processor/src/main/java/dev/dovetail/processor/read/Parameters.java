package dev.dovetail.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a creator takes.
 *
 * @param sound its parameters, but for those that are at fault
 * @param missing names of those, in the source and as keys: they are wrong, or of a type that does
 *     not exist yet
 */
record Parameters(List<Parameter> sound, Set<String> missing) {
  /** All of them; nothing where one is missing. */
  Optional<List<Parameter>> complete() {
    return missing.isEmpty() ? Optional.of(sound) : Optional.empty();
  }
}
