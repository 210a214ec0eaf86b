package dev.dovetail.overlay;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.StoreTree;
import dev.dovetail.store.WritableStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is removed of the lower store, each with all that is below it: empty files in the upper
 * store. The mark of {@code /a/b} is {@code /.removed/+a/-b}, so that there is room for it whatever
 * else is marked.
 */
final class Marks {
  private static final StorePath FOLDER = StorePath.root().add(Upper.MARKS);
  private static final String STEP = "+";
  private static final String MARK = "-";

  private final WritableStore store;
  private final StoreTree<Boolean> removed = new StoreTree<>();
  private boolean all;

  private Marks(WritableStore store) {
    this.store = store;
  }

  /** Reads the marks that are in a store. */
  static Result<Marks, Store.Error> in(WritableStore store) {
    var marks = new Marks(store);
    return marks.load(FOLDER, StorePath.root()).map(it -> marks);
  }

  /** Whether a path is removed, or below what is. */
  boolean hide(StorePath path) {
    return all
        || removed.kind(path).equals(Optional.of(Store.Kind.FILE))
        || removed.obstacle(path).filter(it -> it instanceof Store.FolderExpected).isPresent();
  }

  /** Whether something below a path may be removed, and not the path itself. */
  boolean areBelow(StorePath path) {
    return removed.list(path).fold(it -> !it.isEmpty(), error -> false);
  }

  /** Writes a mark, which counts for this program from {@link #keep} on. */
  Result<Void, WritableStore.WriteError> write(StorePath path) {
    return store
        .set(mark(path), new byte[0])
        .mapErr(it -> it instanceof WritableStore.NoSpace ? new WritableStore.NoSpace(path) : it);
  }

  /** Takes a mark back that was not kept. */
  void erase(StorePath path) {
    store.remove(mark(path));
  }

  /** Counts with a mark, and tidies away those that it makes needless. */
  void keep(StorePath path) {
    removed.remove(path);
    if (path.segments().isEmpty()) {
      all = true;
      tidyAll();
    } else {
      removed.put(path, true);
      store.remove(step(path));
    }
  }

  private void tidyAll() {
    store
        .list(FOLDER)
        .ifOk(
            entries -> {
              for (Store.Entry entry : entries) {
                if (!entry.path().equals(mark(StorePath.root()))) {
                  store.remove(entry.path());
                }
              }
            });
  }

  private Result<Void, Store.Error> load(StorePath folder, StorePath shown) {
    Result<List<Store.Entry>, Store.Error> entries = store.list(folder);
    if (!entries.isOk()) {
      return entries.fold(
          it -> Result.ok(),
          error -> error instanceof Store.UnknownFile ? Result.ok() : Result.err(error));
    }
    return entries.flatMap(
        all -> {
          Result<Void, Store.Error> result = Result.ok();
          for (Store.Entry entry : all) {
            result = result.flatMap(it -> load(entry, shown));
          }
          return result;
        });
  }

  private Result<Void, Store.Error> load(Store.Entry entry, StorePath folder) {
    String name = entry.path().name();
    if (name.equals(MARK)) {
      all = true;
    } else if (name.length() > 1 && name.startsWith(MARK)) {
      StorePath path = folder.add(name.substring(1));
      // What is left from before this mark, if the program ended before it tidied.
      removed.remove(path);
      removed.put(path, true);
    } else if (name.length() > 1 && name.startsWith(STEP)) {
      return load(entry.path(), folder.add(name.substring(1)));
    }
    return Result.ok();
  }

  private static StorePath mark(StorePath path) {
    return step(path.parent()).add(MARK + path.name());
  }

  private static StorePath step(StorePath path) {
    List<String> segments = new ArrayList<>(List.of(Upper.MARKS));
    path.segments().forEach(it -> segments.add(STEP + it));
    return new StorePath(segments);
  }
}
