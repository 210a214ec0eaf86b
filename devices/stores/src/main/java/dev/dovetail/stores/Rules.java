package dev.dovetail.stores;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.Optional;

/**
 * What the signature allows to be written, judged by what is there.
 *
 * @param store that is looked at; nobody may change it meanwhile
 * @param files of that store, on the way to a path
 */
public record Rules(Store store, Files files) {
  /** The rules for a store that says quickly what is at a path. */
  public Rules(Store store) {
    this(store, path -> store.exists(path).map(it -> it.equals(Optional.of(Store.Kind.FILE))));
  }

  /** Whether a file may be put at a path: there is no folder, and no file on the way. */
  public Result<Void, WritableStore.WriteError> put(StorePath path) {
    return kind(path)
        .flatMap(
            kind ->
                kind.isEmpty()
                    ? way(path)
                    : kind.get() == Store.Kind.FILE
                        ? Result.ok()
                        : Result.err(new Store.FileExpected(path)));
  }

  /** Whether a file may be made at a path: there is nothing, and no file on the way. */
  public Result<Void, WritableStore.WriteError> make(StorePath path) {
    return kind(path)
        .flatMap(
            kind ->
                kind.isEmpty() ? way(path) : Result.err(new WritableStore.AlreadyPresent(path)));
  }

  /**
   * Where something is moved to.
   *
   * @return nothing where it stays where it is; else the place, at which there is nothing or, for a
   *     file, at most a file
   */
  public Result<Optional<StorePath>, WritableStore.WriteError> move(
      StorePath source, StorePath destination) {
    return kind(source)
        .flatMap(
            kind ->
                kind.isEmpty()
                    ? Result.err(new Store.UnknownFile(source))
                    : move(source, kind.get(), destination));
  }

  private Result<Optional<StorePath>, WritableStore.WriteError> move(
      StorePath source, Store.Kind kind, StorePath destination) {
    if (source.equals(destination)) {
      return Result.ok(Optional.empty());
    }
    if (kind == Store.Kind.FOLDER && destination.startsWith(source)) {
      return Result.err(new WritableStore.RenamedIntoItself(source, destination));
    }
    return kind(destination)
        .map(
            it ->
                it.equals(Optional.of(Store.Kind.FOLDER))
                    ? destination.add(source.name())
                    : destination)
        .flatMap(
            place ->
                place.equals(source)
                    ? Result.ok(Optional.empty())
                    : free(source, kind, place).map(it -> Optional.of(place)));
  }

  private Result<Void, WritableStore.WriteError> free(
      StorePath source, Store.Kind kind, StorePath place) {
    return kind(place)
        .flatMap(
            there -> {
              if (there.isEmpty()) {
                return way(place);
              }
              if (there.get() == Store.Kind.FOLDER) {
                return Result.err(new WritableStore.AlreadyPresent(place));
              }
              return kind == Store.Kind.FILE
                  ? Result.ok()
                  : Result.err(new Store.FileExpected(source));
            });
  }

  /** Whether no file is on the way to a path. */
  private Result<Void, WritableStore.WriteError> way(StorePath path) {
    for (int depth = 1; depth < path.segments().size(); depth++) {
      StorePath above = path.upTo(depth);
      Result<Boolean, WritableStore.WriteError> file = Result.widen(files.isFile(above));
      Result<Void, WritableStore.WriteError> way =
          file.flatMap(it -> it ? Result.err(new Store.FolderExpected(above)) : Result.ok());
      if (!way.isOk()) {
        return way;
      }
    }
    return Result.ok();
  }

  private Result<Optional<Store.Kind>, WritableStore.WriteError> kind(StorePath path) {
    return Result.widen(store.exists(path));
  }

  /** What is a file. */
  @FunctionalInterface
  public interface Files {
    /** Whether there is a file at a path; no where there is nothing. */
    Result<Boolean, Store.Error> isFile(StorePath path);
  }
}
