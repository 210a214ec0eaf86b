package dev.dovetail.filesystemstore;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes into a file system, and undoes what has been done where a step fails. */
record Writer(Filesystem files, Folders folders, Contents contents) {
  /** Gives a file its content; there is no file on the way, and no folder with a file. */
  Result<Void, WritableStore.WriteError> set(StorePath path, byte[] content) {
    return contents
        .size(path)
        .fold(
            size -> size <= content.length ? over(path, content) : shorten(path, content),
            error ->
                error instanceof Store.UnknownFile ? write(path, 0, content) : Result.err(error));
  }

  /** Writes into a file, which may be missing. */
  Result<Void, WritableStore.WriteError> write(StorePath path, long offset, byte[] part) {
    // A folder without files may be where the file is to be.
    if (files.status(path).fold(Filesystem.Status::folder, error -> false)) {
      folders.destroy(path);
    }
    return files
        .write(path, offset, part)
        .mapErr(Failures::write)
        .ifErr(error -> folders.prune(path.parent()));
  }

  /** Removes what is there. */
  Result<Void, WritableStore.WriteError> remove(StorePath path) {
    return folders.destroy(path).mapErr(Failures::write).ifOk(it -> folders.prune(path.parent()));
  }

  /** Copies what is at one path to another, and removes it where it was. */
  Result<Void, WritableStore.WriteError> move(StorePath source, StorePath place) {
    Map<StorePath, StorePath> copies = new LinkedHashMap<>();
    Optional<byte[]> replaced = contents.get(place).fold(Optional::of, error -> Optional.empty());
    return copy(source, place, copies)
        .flatMap(it -> remove(source))
        .ifErr(error -> undo(copies, replaced));
  }

  private Result<Void, WritableStore.WriteError> copy(
      StorePath from, StorePath to, Map<StorePath, StorePath> copies) {
    Result<List<Store.Entry>, Store.Error> entries = contents.list(from);
    if (entries.equals(Result.err(new Store.FolderExpected(from)))) {
      Result<byte[], WritableStore.WriteError> content = Result.widen(contents.get(from));
      return content.flatMap(it -> set(to, it)).ifOk(it -> copies.put(from, to));
    }
    Result<List<Store.Entry>, WritableStore.WriteError> all = Result.widen(entries);
    return all.flatMap(
        inside -> {
          Result<Void, WritableStore.WriteError> result = Result.ok();
          for (Store.Entry entry : inside) {
            result = result.flatMap(it -> copy(entry.path(), to.add(entry.path().name()), copies));
          }
          return result;
        });
  }

  private void undo(Map<StorePath, StorePath> copies, Optional<byte[]> replaced) {
    copies.forEach(
        (from, to) -> {
          if (!files.status(from).isOk()) {
            contents.get(to).ifOk(it -> write(from, 0, it));
          }
          replaced.ifPresentOrElse(it -> set(to, it), () -> remove(to));
        });
  }

  private Result<Void, WritableStore.WriteError> over(StorePath path, byte[] content) {
    return files.write(path, 0, content).mapErr(Failures::write);
  }

  /** Makes a file anew: it cannot be made shorter in place. */
  private Result<Void, WritableStore.WriteError> shorten(StorePath path, byte[] content) {
    Result<byte[], WritableStore.WriteError> before = Result.widen(contents.get(path));
    return before.flatMap(
        old ->
            files
                .destroy(path)
                .mapErr(Failures::write)
                .flatMap(
                    it ->
                        write(path, 0, content).fold(Result::ok, error -> back(path, old, error))));
  }

  private Result<Void, WritableStore.WriteError> back(
      StorePath path, byte[] old, WritableStore.WriteError cause) {
    return write(path, 0, old)
        .fold(it -> Result.err(cause), error -> Result.err(new Failures.Lost(path, cause)));
  }
}
