package dev.dovetail.processor.resolve;

import dev.dovetail.processor.wiring.Wiring;

/**
 * What goes into a slot, and why.
 *
 * @param reason why
 * @param wiring what
 * @param source the text it was read from
 */
public record Choice(Reason reason, Wiring wiring, Source source) {
  /** Whether it is the device of the target's own name, whatever the target. */
  public boolean byTarget() {
    return wiring instanceof Wiring.Apply apply && apply.name().equals(DeviceFinder.TARGET);
  }

  /** Why something was chosen; the first that applies. */
  public enum Reason {
    /** The wiring that applies the device says so. */
    ARGUMENT,
    /** An option says so. */
    OPTION,
    /** The slot's own {@code @Use} says so. */
    USE,
    /** The target brings it. */
    TARGET
  }
}
