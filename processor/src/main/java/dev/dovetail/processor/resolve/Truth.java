package dev.dovetail.processor.resolve;

/** What a condition comes to where some values may be left open (Kleene's strong logic). */
enum Truth {
  YES,
  NO,
  OPEN;

  static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case OPEN -> OPEN;
    };
  }

  Truth and(Truth other) {
    return this == NO || other == NO ? NO : this == YES ? other : OPEN;
  }

  Truth or(Truth other) {
    return not().and(other.not()).not();
  }
}
