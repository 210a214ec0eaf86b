package dev.dovetail.prefix;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is below one path of a store: it promises what that store does. */
public final class Prefix implements Store {
  private final Inside inside;

  private Prefix(Inside inside) {
    this.inside = inside;
  }

  /**
   * Shows a folder, which may be missing: then nothing is in it.
   *
   * @param prefixPath its path in the store
   * @return an error where that is no path
   */
  @Device(
      type = Store.class,
      name = "prefix",
      doc = "Shows what is below one path of a store. Promises what that store does.")
  public static Result<Prefix, Store.Error> of(
      Store store, @Key(doc = "Path of the folder that is shown.") String prefixPath) {
    return NoFolder.parse(prefixPath).map(it -> new Prefix(new Inside(store, it)));
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return inside.get(path);
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return inside.exists(path);
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return inside.list(path);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return inside.lastModified(path);
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return inside.read(path, offset, length);
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return inside.size(path);
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return inside.digest(path);
  }
}
