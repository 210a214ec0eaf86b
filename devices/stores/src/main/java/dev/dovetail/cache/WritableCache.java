package dev.dovetail.cache;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what was read last of a store in memory, with times and digests. Writes go to the store
 * before they return, and copies of what they change are gone: it promises what the store does, as
 * long as the store is written through this cache alone.
 */
public final class WritableCache implements WritableStore {
  private final WritableStore store;
  private final Copies copies;
  private final Cache read;

  private WritableCache(WritableStore store, Copies copies) {
    this.store = store;
    this.copies = copies;
    this.read = new Cache(store, copies);
  }

  /**
   * An empty cache.
   *
   * @param cacheCapacity of all copies together, at least 0 bytes; a larger file is not kept
   * @return an error where the capacity is negative
   */
  @Device(
      type = WritableStore.class,
      name = "writable-cache",
      doc = "Keeps what is read of a store in memory, and writes through. Promises what it does.")
  public static Result<WritableCache, Store.Error> of(
      WritableStore store,
      @Key(doc = "Bytes that all copies in a cache may have together.", defaultValue = "67108864")
          long cacheCapacity) {
    return NoCapacity.copies(cacheCapacity).map(it -> new WritableCache(store, it));
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return read.get(path);
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return read.exists(path);
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return read.list(path);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return read.lastModified(path);
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return read.read(path, offset, length);
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return read.size(path);
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return read.digest(path);
  }

  @Override
  public Result<Void, WriteError> set(StorePath path, byte[] content) {
    return copies.changeFile(() -> store.set(path, content), path);
  }

  @Override
  public Result<Void, WriteError> write(StorePath path, long offset, byte[] part) {
    return copies.changeFile(() -> store.write(path, offset, part), path);
  }

  @Override
  public Result<Void, WriteError> remove(StorePath path) {
    return copies.change(() -> store.remove(path), path);
  }

  @Override
  public Result<Void, WriteError> rename(StorePath source, StorePath destination) {
    return copies.change(() -> store.rename(source, destination), source, destination);
  }

  @Override
  public Result<Void, WriteError> allocate(
      StorePath path, long size, Optional<Instant> lastModified) {
    return copies.changeFile(() -> store.allocate(path, size, lastModified), path);
  }
}
