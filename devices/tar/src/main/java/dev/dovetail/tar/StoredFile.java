package dev.dovetail.tar;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;

/**
 * An archive that is a file of another store.
 *
 * @param store the store
 * @param path of the file
 * @param size of the file when it was first seen
 */
record StoredFile(Store store, StorePath path, long size) implements Medium {
  @Override
  public Result<byte[], Store.Error> read(long offset, int length) {
    return store
        .read(path, offset, length)
        .flatMap(
            it ->
                it.length == length
                    ? Result.ok(it)
                    : Result.err(new BadArchive("ends early", offset + it.length)));
  }
}
