package dev.dovetail.files;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.Store.FileExpected;
import dev.dovetail.store.Store.Kind;
import dev.dovetail.store.Store.UnknownFile;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.store.WritableStore.AlreadyPresent;
import dev.dovetail.store.WritableStore.RenamedIntoItself;
import dev.dovetail.store.WritableStore.WriteError;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The rules of writing a store, and who makes the changes that they allow.
 *
 * @param tree of the files
 * @param changes to it
 */
record Writing(Tree tree, Changes changes) {
  /** As {@link WritableStore#set}. */
  Result<Void, WriteError> set(StorePath path, byte[] content) throws IOException {
    return put(path, spot -> Content.of(content));
  }

  /** As {@link WritableStore#write}. */
  Result<Void, WriteError> write(StorePath path, long offset, byte[] part) throws IOException {
    boolean isNew = tree.exists(path).equals(Result.ok(Optional.empty()));
    return put(
        path,
        spot ->
            isNew ? Content.of(part) : Content.patched(tree.places(), spot.file(), offset, part));
  }

  /** As {@link WritableStore#allocate}. */
  Result<Void, WriteError> allocate(StorePath path, long size, Optional<Instant> lastModified)
      throws IOException {
    Result<Optional<Kind>, Store.Error> there = tree.exists(path);
    return there.equals(Result.ok(Optional.empty()))
        ? put(path, spot -> Content.zeros(size, lastModified))
        : there.fold(it -> Result.err(new AlreadyPresent(path)), Result::err);
  }

  /** As {@link WritableStore#remove}. */
  Result<Void, WriteError> remove(StorePath path) throws IOException {
    if (path.segments().isEmpty()) {
      changes.clear();
      return Result.ok();
    }
    var entry = tree.places().entry(path);
    if (entry instanceof Result.Ok<Path, Store.Error> found) {
      changes.remove(found.value());
    }
    return entry.fold(
        it -> Result.ok(), error -> error instanceof UnknownFile ? Result.ok() : Result.err(error));
  }

  /** As {@link WritableStore#rename}. */
  Result<Void, WriteError> rename(StorePath source, StorePath destination) throws IOException {
    Result<Optional<Kind>, Store.Error> there = tree.exists(source);
    Optional<Kind> kind = there.orElse(error -> Optional.empty());
    if (kind.isEmpty()) {
      return there.fold(it -> Result.err(new UnknownFile(source)), Result::err);
    }
    if (source.equals(destination)) {
      return Result.ok();
    }
    if (kind.get() == Kind.FOLDER && destination.startsWith(source)) {
      return Result.err(new RenamedIntoItself(source, destination));
    }
    boolean into = isFolder(destination);
    StorePath place = into ? destination.add(source.name()) : destination;
    if (isFolder(place)) {
      return place.equals(source) ? Result.ok() : Result.err(new AlreadyPresent(place));
    }
    return moved(source, kind.get(), place);
  }

  private Result<Void, WriteError> moved(StorePath source, Kind kind, StorePath place)
      throws IOException {
    var from = tree.places().entry(source);
    var real = tree.places().existing(source);
    var to = tree.places().spot(place);
    if (!(from instanceof Result.Ok<Path, Store.Error> entry)
        || !(real instanceof Result.Ok<Path, Store.Error> content)
        || !(to instanceof Result.Ok<Spot, WriteError> spot)) {
      return to.fold(it -> Result.err(new UnknownFile(source)), Result::err);
    }
    if (spot.value().file().equals(content.value())) {
      // By whatever links: it is there.
      return Result.ok();
    }
    if (kind == Kind.FOLDER && tree.size(place).isOk()) {
      return Result.err(new FileExpected(source));
    }
    if (spot.value().folder().startsWith(entry.value())) {
      return Result.err(new RenamedIntoItself(source, place));
    }
    changes.move(entry.value(), spot.value());
    return Result.ok();
  }

  private boolean isFolder(StorePath path) {
    return tree.exists(path).equals(Result.ok(Optional.of(Kind.FOLDER)));
  }

  private Result<Void, WriteError> put(StorePath path, Filling filling) throws IOException {
    var spot = tree.places().spot(path);
    if (spot instanceof Result.Ok<Spot, WriteError> found) {
      changes.put(found.value(), filling.of(found.value()));
    }
    return spot.fold(it -> Result.ok(), Result::err);
  }

  /** What goes to a spot. */
  private interface Filling {
    Content of(Spot spot);
  }
}
