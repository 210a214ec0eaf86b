package dev.dovetail.cache;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;

/** Nothing has so many bytes. */
record NoCapacity(long bytes) implements Store.Error {
  /** Room for copies. */
  static Result<Copies, Store.Error> copies(long bytes) {
    return bytes < 0 ? Result.err(new NoCapacity(bytes)) : Result.ok(new Copies(bytes));
  }

  @Override
  public String message() {
    return "there is no cache of " + bytes + " bytes: it has 0 or more";
  }
}
