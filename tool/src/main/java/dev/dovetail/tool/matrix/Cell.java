package dev.dovetail.tool.matrix;

/**
 * A place in the matrix.
 *
 * @param slot name of the slot; empty for the application as it is
 * @param wiring what is put there; empty where there is nothing that could be
 * @param target for which target
 */
record Cell(String slot, String wiring, String target) {
  /** Whether it is of the application as it is. */
  boolean isAsItIs() {
    return slot.isEmpty();
  }

  /** In words. */
  @Override
  public String toString() {
    return (isAsItIs() ? "it as it is" : slot + " = " + wiring) + " on " + target;
  }
}
