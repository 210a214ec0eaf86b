package dev.dovetail.tests.random;

import java.util.Optional;

/**
 * The value of an option.
 *
 * @param wire the wiring, if it is one
 * @param slot the slot that the wiring was made for
 * @param limit the number of what has that slot
 * @param text as it is typed
 */
public record Choice(Optional<Wire> wire, Optional<Slot> slot, int limit, String text) {
  static Choice of(Wire wire, Slot slot, int limit) {
    return new Choice(Optional.of(wire), Optional.of(slot), limit, wire.toString());
  }

  static Choice of(String text) {
    return new Choice(Optional.empty(), Optional.empty(), 0, text);
  }

  /** Whether it is sound there: another option may have put another device above. */
  boolean suits(Slot other, int number) {
    return limit <= number
        && slot.filter(it -> it.kind() == other.kind() && it.type().equals(other.type()))
            .isPresent();
  }
}
