package dev.dovetail.cache;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Span;
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
  private final Store store;
  private final Copies copies;

  Cache(Store store, Copies copies) {
    this.store = store;
    this.copies = copies;
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
    return NoCapacity.copies(cacheCapacity).map(it -> new Cache(store, it));
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return copies
        .at(path)
        .<Result<byte[], Store.Error>>map(it -> Result.ok(it.content().clone()))
        .orElseGet(() -> load(path));
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return copies.at(path).isPresent() ? Result.ok(Optional.of(Kind.FILE)) : store.exists(path);
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return store.list(path);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return copies
        .at(path)
        .<Result<Instant, Store.Error>>map(it -> Result.ok(it.time()))
        .orElseGet(() -> store.lastModified(path));
  }

  /** A part of a copy, or of the store, which need not read all of a large file. */
  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    var part = new Span(offset, length);
    return copies
        .at(path)
        .<Result<byte[], Store.Error>>map(it -> Result.ok(part.of(it.content())))
        .orElseGet(() -> store.read(path, offset, length));
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return copies
        .at(path)
        .<Result<Long, Store.Error>>map(it -> Result.ok((long) it.content().length))
        .orElseGet(() -> store.size(path));
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return copies
        .at(path)
        .<Result<Digest, Store.Error>>map(it -> it.digest(() -> store.digest(path)))
        .orElseGet(() -> store.digest(path));
  }

  /** Reads the time first: what is written between is then said to be older, never newer. */
  private Result<byte[], Store.Error> load(StorePath path) {
    long since = copies.changes();
    Result<Instant, Store.Error> time = store.lastModified(path);
    return store
        .get(path)
        .ifOk(content -> time.ifOk(it -> copies.keep(path, new Copy(content.clone(), it), since)));
  }
}
