package dev.dovetail.tool.matrix;

/**
 * How many wirings of a slot were not tried, since there are too many.
 *
 * @param slot name of the slot
 * @param wirings how many
 * @param more whether there are still more, which are not counted
 */
public record Untried(String slot, int wirings, boolean more) {
  /** In words. */
  @Override
  public String toString() {
    return (more ? "more than " : "")
        + wirings
        + " more "
        + (wirings == 1 && !more ? "was" : "were")
        + " not tried: raise --most";
  }
}
