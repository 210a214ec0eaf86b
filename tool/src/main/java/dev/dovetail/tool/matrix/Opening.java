package dev.dovetail.tool.matrix;

import dev.dovetail.tool.descriptor.SlotKind;
import dev.dovetail.tool.listing.ListedSlot;
import java.util.Optional;

/**
 * What wirings go into: a slot of a device, or a parameter of a named wiring.
 *
 * @param name its name
 * @param kind how many it takes
 * @param signature full name of what it takes
 * @param usual what is in it where nothing is said
 * @param needed whether something has to be said
 */
record Opening(
    String name, SlotKind kind, String signature, Optional<String> usual, boolean needed) {
  /** A slot. */
  static Opening of(ListedSlot slot) {
    return new Opening(
        slot.name(), slot.kind(), slot.signature(), slot.wiring(), slot.wiring().isEmpty());
  }

  /** A place in a list that is in it. */
  Opening member() {
    return new Opening(name, SlotKind.ONE, signature, Optional.empty(), true);
  }

  /** The same, where something has to be said. */
  Opening toBeFilled() {
    return new Opening(name, kind, signature, Optional.empty(), true);
  }

  /** What stands for no device, where that is allowed. */
  Optional<String> nothing() {
    return switch (kind) {
      case OPTIONAL -> Optional.of("none");
      case LIST -> Optional.of("[]");
      case ONE, LAZY -> Optional.empty();
    };
  }

  /** Whether a wiring is what is in it anyway. */
  boolean isUsual(String wiring, String target) {
    return usual.map(it -> it.equals("target") ? target : it).filter(wiring::equals).isPresent();
  }
}
