package dev.dovetail.prefix;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Span;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is below one path of a store that can be written: it promises what that store does. */
public final class WritablePrefix implements WritableStore {
  private final WritableStore store;
  private final Prefix read;

  private WritablePrefix(WritableStore store, Prefix read) {
    this.store = store;
    this.read = read;
  }

  /**
   * Shows a folder, which is made with the first file in it.
   *
   * @param prefixPath its path in the store
   * @return an error where that is no path
   */
  @Device(
      type = WritableStore.class,
      name = "writable-prefix",
      doc = "Shows what is below one path of a store. Promises what that store does.")
  public static Result<WritablePrefix, Store.Error> of(
      WritableStore store, @Key(doc = "Path of the folder that is shown.") String prefixPath) {
    return NoFolder.parse(prefixPath).map(it -> new WritablePrefix(store, new Prefix(store, it)));
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
    return isRoot(path)
        ? Result.err(new FileExpected(path))
        : store.set(read.at(path), content).mapErr(read::told);
  }

  @Override
  public Result<Void, WriteError> write(StorePath path, long offset, byte[] part) {
    var span = new Span(offset, part.length);
    return isRoot(path)
        ? Result.err(new FileExpected(path))
        : store.write(read.at(path), span.offset(), part).mapErr(read::told);
  }

  /** Removes; where the store has a file in the place of the folder, that is not removed. */
  @Override
  public Result<Void, WriteError> remove(StorePath path) {
    Result<Optional<Kind>, WriteError> there = Result.widen(read.exists(path));
    return there.flatMap(it -> store.remove(read.at(path)).mapErr(read::told));
  }

  /** Moves; the root, which the store may not have, stays as it is. */
  @Override
  public Result<Void, WriteError> rename(StorePath source, StorePath destination) {
    if (isRoot(source)) {
      return isRoot(destination)
          ? Result.ok()
          : Result.err(new RenamedIntoItself(source, destination));
    }
    return store.rename(read.at(source), read.at(destination)).mapErr(read::told);
  }

  @Override
  public Result<Void, WriteError> allocate(
      StorePath path, long size, Optional<Instant> lastModified) {
    if (size < 0) {
      throw new IllegalArgumentException("there are no " + size + " bytes");
    }
    return isRoot(path)
        ? Result.err(new AlreadyPresent(path))
        : store.allocate(read.at(path), size, lastModified).mapErr(read::told);
  }

  private static boolean isRoot(StorePath path) {
    return path.segments().isEmpty();
  }
}
