package dev.dovetail.readonly;

import dev.dovetail.Device;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store as one that cannot be written, whatever it is: it promises what that one does. */
@Device(
    type = Store.class,
    name = "read-only",
    doc = "Shows a store that cannot be written. Promises what that store does.")
public final class ReadOnlyView implements Store {
  private final Store store;

  /** Shows a store, which others may go on writing. */
  public ReadOnlyView(Store store) {
    this.store = store;
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return store.get(path);
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return store.exists(path);
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return store.list(path);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return store.lastModified(path);
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return store.read(path, offset, length);
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return store.size(path);
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return store.digest(path);
  }
}
