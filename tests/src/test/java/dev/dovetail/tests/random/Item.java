package dev.dovetail.tests.random;

import java.util.List;
import java.util.Optional;

/** What a wiring can name. Each rests only on those of lower numbers, so nothing needs itself. */
public sealed interface Item {
  /** Its place in the order. */
  int index();

  /** Its name. */
  String name();

  /** What it is. */
  SlotType type();

  /**
   * A device; one that is generic passes on the type argument of what is in its first slot.
   *
   * @param className its class
   * @param target where it works, if not everywhere
   * @param slots in order
   * @param keys in order, behind the slots
   */
  record Device(
      int index,
      String name,
      String className,
      SlotType type,
      Optional<String> target,
      boolean shared,
      boolean exclusive,
      List<Slot> slots,
      List<KeyKind> keys)
      implements Item {
    boolean isGeneric() {
      return type.argument().equals("F");
    }
  }

  /**
   * A named wiring.
   *
   * @param several whether it is for lists
   * @param formals its parameters
   * @param body what it stands for
   * @param keys those only its conditions use
   */
  record Named(
      int index,
      String name,
      SlotType type,
      boolean several,
      List<Formal> formals,
      Wire body,
      List<KeyKind> keys)
      implements Item {}

  /**
   * A parameter of a named wiring.
   *
   * @param name its name
   * @param type of the wirings it takes; nothing for one that takes numbers
   * @param optional whether it may be left out without a default
   * @param initial its default
   */
  record Formal(String name, Optional<SlotType> type, boolean optional, Optional<Arg> initial) {
    @Override
    public String toString() {
      return name + (optional ? "?" : initial.map(it -> " = " + it).orElse(""));
    }
  }
}
