package dev.dovetail.filesystemstore;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folders of a file system as a store has them: those without a file below them are none. */
record Folders(Filesystem files) {
  /** What is at a path. */
  Result<Optional<Store.Kind>, Store.Error> kind(StorePath path) {
    if (path.segments().isEmpty()) {
      return Result.ok(Optional.of(Store.Kind.FOLDER));
    }
    return files
        .status(path)
        .fold(
            status ->
                status.folder()
                    ? hasFile(path)
                        .map(it -> it ? Optional.of(Store.Kind.FOLDER) : Optional.empty())
                    : Result.ok(Optional.of(Store.Kind.FILE)),
            error ->
                error instanceof Filesystem.NoSuchEntry
                    ? Result.ok(Optional.empty())
                    : Result.err(Failures.read(error)));
  }

  /** Whether there is a file, for which no folder is listed. */
  Result<Boolean, Store.Error> isFile(StorePath path) {
    return files
        .status(path)
        .fold(
            it -> Result.ok(!it.folder()),
            error ->
                error instanceof Filesystem.NoSuchEntry
                    ? Result.ok(false)
                    : Result.err(Failures.read(error)));
  }

  /** What is in a folder. */
  Result<List<Store.Entry>, Store.Error> list(StorePath path) {
    return names(path)
        .flatMap(
            names -> {
              List<Store.Entry> entries = new ArrayList<>();
              Result<Optional<Store.Kind>, Store.Error> last = Result.ok(Optional.empty());
              for (String name : names) {
                StorePath one = path.add(name);
                last = last.flatMap(it -> kind(one));
                last.ifOk(it -> it.ifPresent(kind -> entries.add(new Store.Entry(one, kind))));
              }
              return last.flatMap(
                  it ->
                      entries.isEmpty() && !path.segments().isEmpty()
                          ? Result.err(new Store.UnknownFile(path))
                          : Result.ok(entries));
            });
  }

  /** Removes a file, or a folder with all that is in it. */
  Result<Void, Filesystem.WriteError> destroy(StorePath path) {
    return clear(path).flatMap(it -> path.segments().isEmpty() ? Result.ok() : files.destroy(path));
  }

  /** Removes folders from a path upwards, as long as they are empty. */
  void prune(StorePath path) {
    StorePath folder = path;
    while (!folder.segments().isEmpty() && files.destroy(folder).isOk()) {
      folder = folder.parent();
    }
  }

  private Result<Void, Filesystem.WriteError> clear(StorePath path) {
    return files
        .list(path)
        .fold(
            names -> {
              Result<Void, Filesystem.WriteError> result = Result.ok();
              for (String name : names) {
                result = result.flatMap(it -> destroy(path.add(name)));
              }
              return result;
            },
            error -> error instanceof Filesystem.NotAFolder ? Result.ok() : Result.err(error));
  }

  private Result<Boolean, Store.Error> hasFile(StorePath folder) {
    return names(folder)
        .flatMap(
            names -> {
              for (String name : names) {
                Result<Optional<Store.Kind>, Store.Error> kind = kind(folder.add(name));
                if (!kind.equals(Result.ok(Optional.empty()))) {
                  return kind.map(Optional::isPresent);
                }
              }
              return Result.ok(false);
            });
  }

  private Result<List<String>, Store.Error> names(StorePath folder) {
    return files.list(folder).mapErr(Failures::read);
  }
}
