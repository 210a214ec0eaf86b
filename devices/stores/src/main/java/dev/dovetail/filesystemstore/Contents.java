package dev.dovetail.filesystemstore;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Span;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is in a file system, read as a store; nobody may change it meanwhile. */
final class Contents implements Store {
  /** The longest array that every machine can make. */
  static final int LARGEST = Integer.MAX_VALUE - 8;

  private final Filesystem files;
  private final Folders folders;

  Contents(Filesystem files, Folders folders) {
    this.files = files;
    this.folders = folders;
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return size(path)
        .flatMap(
            size ->
                size > LARGEST
                    ? Result.err(new Failures.TooLarge(path, size))
                    : read(path, 0, size.intValue()));
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return folders.kind(path);
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return folders.list(path);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return size(path).flatMap(it -> Result.err(new Failures.TimeUnknown(path)));
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    var part = new Span(offset, length);
    return file(path, files.read(path, part.offset(), part.length()));
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return file(path, files.size(path));
  }

  /** A folder without files is nothing. */
  private <T> Result<T, Store.Error> file(StorePath path, Result<T, Filesystem.Error> result) {
    return result.fold(
        Result::ok,
        error ->
            error instanceof Filesystem.IsAFolder
                ? folders
                    .kind(path)
                    .flatMap(
                        kind ->
                            Result.err(
                                kind.isPresent()
                                    ? new Store.FileExpected(path)
                                    : new Store.UnknownFile(path)))
                : Result.err(Failures.read(error)));
  }
}
