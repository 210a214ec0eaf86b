package dev.dovetail.files;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore.WriteError;
import java.io.IOException;
import java.util.function.Function;

/** Where the files of a store are. */
interface Medium extends AutoCloseable {
  /** Looks at the files while nothing changes that is not changed at one moment. */
  <T> Result<T, Store.Error> read(Function<Tree, Result<T, Store.Error>> look);

  /**
   * Changes the files while nobody else does.
   *
   * @param path what it is about, for the errors
   */
  Result<Void, WriteError> change(StorePath path, Change change);

  /** Whether a file of that many bytes is not worth trying. */
  boolean lacks(long bytes);

  @Override
  void close() throws IOException;
}
