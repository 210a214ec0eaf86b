package dev.dovetail.overlay;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies files that only the lower store has to the same paths of the upper one. */
final class Raised {
  private final WritableStore upper;
  private final Store merged;
  private final List<StorePath> copies = new ArrayList<>();

  Raised(WritableStore upper, Store merged) {
    this.upper = upper;
    this.merged = merged;
  }

  /** Copies a file, or what is in a folder. */
  Result<Void, WritableStore.WriteError> raise(StorePath path) {
    Result<Optional<Store.Kind>, WritableStore.WriteError> kind = Result.widen(merged.exists(path));
    return kind.flatMap(
        it -> it.equals(Optional.of(Store.Kind.FOLDER)) ? folder(path) : file(path));
  }

  /** Removes the copies. */
  void undo() {
    copies.forEach(upper::remove);
  }

  private Result<Void, WritableStore.WriteError> folder(StorePath path) {
    Result<List<Store.Entry>, WritableStore.WriteError> entries = Result.widen(merged.list(path));
    return entries.flatMap(
        all -> {
          Result<Void, WritableStore.WriteError> result = Result.ok();
          for (Store.Entry entry : all) {
            result =
                result.flatMap(
                    it ->
                        entry.kind() == Store.Kind.FOLDER
                            ? folder(entry.path())
                            : file(entry.path()));
          }
          return result;
        });
  }

  private Result<Void, WritableStore.WriteError> file(StorePath path) {
    Result<Optional<Store.Kind>, WritableStore.WriteError> above = Result.widen(upper.exists(path));
    return above.flatMap(there -> there.isPresent() ? Result.ok() : copy(path));
  }

  private Result<Void, WritableStore.WriteError> copy(StorePath path) {
    Result<byte[], WritableStore.WriteError> content = Result.widen(merged.get(path));
    return content.flatMap(it -> upper.set(path, it)).ifOk(it -> copies.add(path));
  }
}
