package dev.dovetail.tar;

import dev.dovetail.store.Store;

/**
 * What a medium holds is no archive, or one that cannot be a store.
 *
 * @param fault what is wrong, after "the archive"
 * @param offset where, in bytes
 */
record BadArchive(String fault, long offset) implements Store.Error {
  @Override
  public String message() {
    return "the archive " + fault + " (byte " + offset + ")";
  }
}
