package dev.dovetail.copy;

import dev.dovetail.Device;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads a store, and keeps what was read in another, from where it is read the next time: that what
 * was kept has changed is not noticed. What cannot be kept is read all the same. What there is, and
 * when it was written, is asked of the first store.
 */
@Device(
    type = Store.class,
    name = "copy",
    doc = "Keeps what is read of one store in another. Does not notice changes of the first.")
public final class Copying implements Store {
  private final Store from;
  private final WritableStore to;

  /** Reads one store into the other, which may have copies from before. */
  public Copying(Store from, WritableStore to) {
    this.from = from;
    this.to = to;
  }

  /** The copy, or else the file, of which a copy is kept from then on. */
  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    Result<byte[], Store.Error> copy = to.get(path);
    return copy.isOk() ? copy : from.get(path).ifOk(content -> to.set(path, content.clone()));
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return from.exists(path);
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return from.list(path);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return from.lastModified(path);
  }

  /** A part of the copy, or else of the file, of which no copy is kept then. */
  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    Result<byte[], Store.Error> copy = to.read(path, offset, length);
    return copy.isOk() ? copy : from.read(path, offset, length);
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    Result<Long, Store.Error> copy = to.size(path);
    return copy.isOk() ? copy : from.size(path);
  }

  // Digests are computed: the two stores may have different ones for one content.
}
