package dev.dovetail.tool.page;

import dev.dovetail.tool.why.Because;

/**
 * A reason why something is in a slot.
 *
 * @param text what is so
 * @param place where it says so; empty where that is plain
 */
record ReasonData(String text, String place) {
  static ReasonData of(Because because) {
    return new ReasonData(because.text(), because.place());
  }
}
