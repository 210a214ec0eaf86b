package dev.dovetail.runtime;

/**
 * Where a device stands in its program: a parameter of this type is given the path of the slot that
 * the device fills. Only a device that is not shared has one, since only it is in one slot.
 *
 * @param text the parameter names from the application down, with dots: {@code
 *     network.transport.log}; of a very deep one the middle is left out
 */
public record SlotPath(String text) {
  /** The path as text. */
  @Override
  public String toString() {
    return text;
  }
}
