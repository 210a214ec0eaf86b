package dev.dovetail.tar;

import dev.dovetail.store.Store;

/** Carries the error that ends the reading of an archive. */
final class Unusable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Store.Error error;

  Unusable(Store.Error error) {
    super(error.message(), null, false, false);
    this.error = error;
  }

  Unusable(String fault, long offset) {
    this(new BadArchive(fault, offset));
  }

  Store.Error error() {
    return error;
  }
}
