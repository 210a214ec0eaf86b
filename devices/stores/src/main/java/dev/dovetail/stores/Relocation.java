package dev.dovetail.stores;

import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says errors of a store with the paths that its user knows. An error of a store's own, and one at
 * a path that the user cannot know, stays as it is.
 *
 * @param shown the user's path for one of the store's
 */
public record Relocation(Function<StorePath, Optional<StorePath>> shown) {
  /** An error of reading. */
  public Store.Error read(Store.Error error) {
    if (error instanceof Store.UnknownFile it) {
      return at(it.path(), Store.UnknownFile::new, it);
    }
    if (error instanceof Store.FileExpected it) {
      return at(it.path(), Store.FileExpected::new, it);
    }
    if (error instanceof Store.FolderExpected it) {
      return at(it.path(), Store.FolderExpected::new, it);
    }
    return error;
  }

  /** An error of writing. */
  public WritableStore.WriteError write(WritableStore.WriteError error) {
    if (error instanceof Store.Error it) {
      return read(it);
    }
    if (error instanceof WritableStore.NoSpace it) {
      return at(it.path(), WritableStore.NoSpace::new, it);
    }
    if (error instanceof WritableStore.ReadOnly it) {
      return at(it.path(), WritableStore.ReadOnly::new, it);
    }
    if (error instanceof WritableStore.UnusablePath it) {
      return at(it.path(), path -> new WritableStore.UnusablePath(path, it.why()), it);
    }
    if (error instanceof WritableStore.AlreadyPresent it) {
      return at(it.path(), WritableStore.AlreadyPresent::new, it);
    }
    if (error instanceof WritableStore.RenamedIntoItself it) {
      return shown
          .apply(it.source())
          .flatMap(
              source ->
                  shown
                      .apply(it.destination())
                      .map(place -> new WritableStore.RenamedIntoItself(source, place)))
          .orElse(it);
    }
    return error;
  }

  private <E> E at(StorePath path, Function<StorePath, E> error, E otherwise) {
    return shown.apply(path).map(error).orElse(otherwise);
  }
}
