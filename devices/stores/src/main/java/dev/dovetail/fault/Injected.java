package dev.dovetail.fault;

import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;

/**
 * A call failed because a schedule said so.
 *
 * @param operation that was called
 * @param path it was called with, the first one
 * @param rule of the schedule
 */
record Injected(String operation, StorePath path, String rule) implements Store.Error {
  @Override
  public String message() {
    return operation + " of " + path + " failed as scheduled by \"" + rule + "\"";
  }
}
