package dev.dovetail.cache;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what was read last of a store in memory, with times and digests. What others change in the
 * store is not noticed as long as there is a copy: it is for stores that stay as they are.
 */
public final class Cache implements Store {
  private final Through through;

  private Cache(Through through) {
    this.through = through;
  }

  /**
   * An empty cache.
   *
   * @param cacheCapacity of all copies together, at least 0 bytes; a larger file is not kept
   * @return an error where the capacity is negative
   */
  @Device(
      type = Store.class,
      name = "cache",
      doc = "Keeps what is read of a store in memory. Does not notice changes of that store.")
  public static Result<Cache, Store.Error> of(
      Store store,
      @Key(doc = "Bytes that all copies in a cache may have together.", defaultValue = "67108864")
          long cacheCapacity) {
    return NoCapacity.copies(cacheCapacity).map(it -> new Cache(new Through(store, it)));
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return through.get(path);
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return through.exists(path);
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return through.list(path);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return through.lastModified(path);
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return through.read(path, offset, length);
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return through.size(path);
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return through.digest(path);
  }
}
