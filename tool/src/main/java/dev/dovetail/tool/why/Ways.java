package dev.dovetail.tool.why;

import dev.dovetail.tool.descriptor.Key;
import java.util.List;
import java.util.Optional;

/**
 * The ways to a slot or device, each from the application down; and the key of that name.
 *
 * @param all as many as can be looked at; one without links leads to the application itself
 * @param more how many there are besides
 * @param key the key; empty if the name is none's
 * @param open whether they lead to what is not chosen, for conditions that rest on defaults
 */
public record Ways(List<List<Link>> all, int more, Optional<Key> key, boolean open) {
  /** None. */
  static final Ways NONE = new Ways(List.of(), 0, Optional.empty(), false);

  /** Whether there is anything. */
  public boolean isKnown() {
    return !all.isEmpty() || key.isPresent();
  }
}
