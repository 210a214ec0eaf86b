package dev.dovetail.fault;

import dev.dovetail.store.Store;

/**
 * A part of a schedule that is no rule.
 *
 * @param text as it was written
 * @param why which word does not fit, and what may stand there
 */
record NoRule(String text, String why) implements Store.Error {
  @Override
  public String message() {
    return '"' + text + "\" is no rule: " + why;
  }
}
