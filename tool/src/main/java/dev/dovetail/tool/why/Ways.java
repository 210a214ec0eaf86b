package dev.dovetail.tool.why;

import java.util.List;

/**
 * The ways to a slot or device, each from the application down.
 *
 * @param all as many as can be looked at; one without links leads to the application itself
 * @param more how many there are besides
 * @param open whether they lead to what is not chosen, for conditions that rest on defaults
 */
public record Ways(List<List<Link>> all, int more, boolean open) {
  /** None. */
  static final Ways NONE = new Ways(List.of(), 0, false);

  /** Whether there is any. */
  public boolean isKnown() {
    return !all.isEmpty();
  }
}
