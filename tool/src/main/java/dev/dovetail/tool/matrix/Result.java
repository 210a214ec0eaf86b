package dev.dovetail.tool.matrix;

import dev.dovetail.tool.listing.ListedSlot;
import dev.dovetail.tool.text.SimpleName;
import java.util.Locale;
import java.util.Set;

/**
 * What came of a wiring in a slot.
 *
 * @param slot name of the slot; empty for the application as it is
 * @param wiring what was put there; empty where there is nothing that could be
 * @param target for which target
 * @param verdict in a word
 * @param reason why not, or what is still wanted; empty where nothing is to be said
 */
public record Result(String slot, String wiring, String target, Verdict verdict, String reason) {
  /** In a word. */
  public enum Verdict {
    /** It fits. */
    FITS,
    /** Nothing is against it, but something is whatever is in the slot. */
    ALONE,
    /** It fits, or starts, if keys are given values. */
    WANTS,
    /** It fits, and the program started. */
    STARTS,
    /** It fits, and the program does not start. */
    FAILS,
    /** It does not fit. */
    NO;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it could be started. */
  boolean fits() {
    return verdict == Verdict.FITS;
  }

  /** What came of one. */
  static Result of(Cell cell, Verdict verdict, String reason) {
    return new Result(cell.slot(), cell.wiring(), cell.target(), verdict, reason);
  }

  /** That nothing there is can be put into a slot. */
  static Result nothing(ListedSlot slot, String target) {
    String reason =
        "no device or wiring on " + target + " is a " + new SimpleName(slot.signature());
    return of(new Cell(slot.name(), "", target), Verdict.NO, reason);
  }

  /** That it is for other targets. */
  static Result elsewhere(Cell cell, Set<String> targets) {
    return of(cell, Verdict.NO, "works only on " + String.join(", ", targets));
  }
}
