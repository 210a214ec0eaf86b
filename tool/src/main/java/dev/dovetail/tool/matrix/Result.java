package dev.dovetail.tool.matrix;

import dev.dovetail.tool.listing.ListedSlot;
import dev.dovetail.tool.text.SimpleName;
import java.util.Locale;

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
    /** It fits; what another slot has does not. */
    ALONE,
    /** It fits, if keys are given values. */
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

  /** That nothing there is can be put into a slot. */
  static Result nothing(ListedSlot slot, String target) {
    String reason =
        "no device or wiring on " + target + " is a " + new SimpleName(slot.signature());
    return new Result(slot.name(), "", target, Verdict.NO, reason);
  }

  /** The same with another verdict. */
  Result with(Verdict other, String why) {
    return new Result(slot, wiring, target, other, why);
  }
}
