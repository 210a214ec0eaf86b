package dev.dovetail.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a creator takes.
 *
 * @param sound its parameters, but for those that are at fault
 * @param missing names of those, in the source and as keys: they are wrong, or of a type that does
 *     not exist yet
 */
record Parameters(List<Parameter> sound, Set<String> missing) {
  /** With the keys of these names at fault, too. */
  Parameters without(Set<String> keys) {
    List<Parameter> left = new ArrayList<>();
    Set<String> all = new TreeSet<>(missing);
    all.addAll(keys);
    for (Parameter parameter : sound) {
      if (parameter instanceof Parameter.Key key && keys.contains(key.key())) {
        all.add(key.name());
      } else {
        left.add(parameter);
      }
    }
    return new Parameters(List.copyOf(left), all);
  }

  /** All of them; nothing where one is missing. */
  Optional<List<Parameter>> complete() {
    return missing.isEmpty() ? Optional.of(sound) : Optional.empty();
  }
}
