package dev.dovetail.prefix;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.stores.Relocation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is below one path of a store: it promises what that store does. */
public final class Prefix implements Store {
  private final Store store;
  private final StorePath folder;

  Prefix(Store store, StorePath folder) {
    this.store = store;
    this.folder = folder;
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
    return NoFolder.parse(prefixPath).map(it -> new Prefix(store, it));
  }

  /** An error with the path from the folder on; a file in the place of the folder has none. */
  WritableStore.WriteError told(WritableStore.WriteError error) {
    return error.equals(new FolderExpected(folder))
        ? error
        : new Relocation(this::shown).write(error);
  }

  private Store.Error read(Store.Error error) {
    return error.equals(new FolderExpected(folder))
        ? error
        : new Relocation(this::shown).read(error);
  }

  /** The path that the store knows. */
  StorePath at(StorePath path) {
    return folder.append(path);
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return file(path).flatMap(it -> store.get(it)).mapErr(this::read);
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
        : kind.mapErr(this::read);
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    Result<List<Entry>, Store.Error> entries = store.list(at(path)).map(this::shown);
    return isRoot(path) && entries.equals(Result.err(new UnknownFile(folder)))
        ? Result.ok(List.of())
        : entries.mapErr(this::read);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return file(path).flatMap(it -> store.lastModified(it)).mapErr(this::read);
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return file(path).flatMap(it -> store.read(it, offset, length)).mapErr(this::read);
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return file(path).flatMap(it -> store.size(it)).mapErr(this::read);
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return file(path).flatMap(it -> store.digest(it)).mapErr(this::read);
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

  /** The path from the folder on; what is not in it has none. */
  private Optional<StorePath> shown(StorePath path) {
    int depth = folder.segments().size();
    return path.startsWith(folder) ? Optional.of(path.from(depth)) : Optional.empty();
  }
}
