package dev.dovetail.tests.random;

import java.util.Optional;

/**
 * A slot.
 *
 * @param name its name
 * @param kind how many it takes
 * @param type what it takes
 * @param use what is in it if nobody chooses
 */
public record Slot(String name, Kind kind, SlotType type, Optional<Wire> use) {
  /** How many. */
  enum Kind {
    ONE("%s"),
    OPTIONAL("Optional<%s>"),
    LIST("List<%s>"),
    LAZY("Supplier<%s>");

    private final String form;

    Kind(String form) {
      this.form = form;
    }
  }

  String java() {
    return kind.form.formatted(type);
  }

  Slot without() {
    return new Slot(name, kind, type, Optional.empty());
  }
}
