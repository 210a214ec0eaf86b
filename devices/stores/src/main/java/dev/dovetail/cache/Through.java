package dev.dovetail.cache;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Span;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store that is read through copies of its files. */
final class Through implements Store {
  private final Store store;
  private final Copies copies;

  Through(Store store, Copies copies) {
    this.store = store;
    this.copies = copies;
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
