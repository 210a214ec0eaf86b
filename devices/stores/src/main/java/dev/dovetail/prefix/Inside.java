package dev.dovetail.prefix;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.stores.Relocation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is below a path of a store, read.
 *
 * @param store that has it
 * @param folder where it is
 */
record Inside(Store store, StorePath folder) implements Store {
  /** Says errors with paths from the folder on. */
  Relocation errors() {
    return new Relocation(this::shown);
  }

  /** The path that the store knows. */
  StorePath at(StorePath path) {
    return folder.append(path);
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return file(path).flatMap(it -> store.get(it)).mapErr(errors()::read);
  }

  /** The root is a folder, also where the store has nothing there. */
  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    Result<Optional<Kind>, Store.Error> kind = store.exists(at(path));
    return isRoot(path)
        ? kind.flatMap(
            it ->
                it.equals(Optional.of(Kind.FILE))
                    ? Result.err(new FolderExpected(folder))
                    : Result.ok(Optional.of(Kind.FOLDER)))
        : kind.mapErr(errors()::read);
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    Result<List<Entry>, Store.Error> entries = store.list(at(path)).map(this::shown);
    return isRoot(path) && entries.equals(Result.err(new UnknownFile(folder)))
        ? Result.ok(List.of())
        : entries.mapErr(errors()::read);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return file(path).flatMap(it -> store.lastModified(it)).mapErr(errors()::read);
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return file(path).flatMap(it -> store.read(it, offset, length)).mapErr(errors()::read);
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return file(path).flatMap(it -> store.size(it)).mapErr(errors()::read);
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return file(path).flatMap(it -> store.digest(it)).mapErr(errors()::read);
  }

  /** The store's path of a file; the root is none, also where the store has a file there. */
  private Result<StorePath, Store.Error> file(StorePath path) {
    return isRoot(path) ? Result.err(new FileExpected(folder)) : Result.ok(at(path));
  }

  private static boolean isRoot(StorePath path) {
    return path.segments().isEmpty();
  }

  private List<Entry> shown(List<Entry> entries) {
    List<Entry> shown = new ArrayList<>();
    for (Entry entry : entries) {
      shown(entry.path()).ifPresent(it -> shown.add(new Entry(it, entry.kind())));
    }
    return shown;
  }

  /** The path from the folder on; a file on the way to the folder, or in its place, has none. */
  private Optional<StorePath> shown(StorePath path) {
    int depth = folder.segments().size();
    return path.startsWith(folder)
        ? Optional.of(new StorePath(path.segments().subList(depth, path.segments().size())))
        : Optional.empty();
  }
}
