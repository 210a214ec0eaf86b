package dev.dovetail.overlay;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.stores.Relocation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The upper store without the folder in which the marks are. A file at the root that has that name
 * itself stands in the store with a plus sign behind it, one that has a plus sign with two.
 */
final class Upper implements WritableStore {
  /** Where the marks are. */
  static final String MARKS = ".removed";

  private static final Relocation ERRORS = new Relocation(Upper::shown);

  private final WritableStore store;

  Upper(WritableStore store) {
    this.store = store;
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return store.get(kept(path)).mapErr(ERRORS::read);
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return store.exists(kept(path)).mapErr(ERRORS::read);
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    boolean asKept = !path.segments().isEmpty() && !isLikeMarks(path.segments().get(0));
    return asKept
        ? store.list(path).mapErr(ERRORS::read)
        : store.list(kept(path)).map(Upper::shown).mapErr(ERRORS::read);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return store.lastModified(kept(path)).mapErr(ERRORS::read);
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return store.read(kept(path), offset, length).mapErr(ERRORS::read);
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return store.size(kept(path)).mapErr(ERRORS::read);
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return store.digest(kept(path)).mapErr(ERRORS::read);
  }

  @Override
  public Result<Void, WriteError> set(StorePath path, byte[] content) {
    return store.set(kept(path), content).mapErr(ERRORS::write);
  }

  @Override
  public Result<Void, WriteError> write(StorePath path, long offset, byte[] part) {
    return store.write(kept(path), offset, part).mapErr(ERRORS::write);
  }

  /** Removes; at the root one thing after the other, as the marks stay. */
  @Override
  public Result<Void, WriteError> remove(StorePath path) {
    if (!path.segments().isEmpty()) {
      return store.remove(kept(path)).mapErr(ERRORS::write);
    }
    Result<List<Entry>, WriteError> entries = Result.widen(list(path));
    return entries.flatMap(
        all -> {
          Result<Void, WriteError> result = Result.ok();
          for (Entry entry : all) {
            result = result.flatMap(it -> remove(entry.path()));
          }
          return result;
        });
  }

  @Override
  public Result<Void, WriteError> rename(StorePath source, StorePath destination) {
    return store.rename(kept(source), kept(destination)).mapErr(ERRORS::write);
  }

  @Override
  public Result<Void, WriteError> allocate(
      StorePath path, long size, Optional<Instant> lastModified) {
    return store.allocate(kept(path), size, lastModified).mapErr(ERRORS::write);
  }

  private static List<Entry> shown(List<Entry> entries) {
    List<Entry> shown = new ArrayList<>();
    for (Entry entry : entries) {
      shown(entry.path()).ifPresent(it -> shown.add(new Entry(it, entry.kind())));
    }
    shown.sort(Comparator.comparing(Entry::path));
    return shown;
  }

  private static StorePath kept(StorePath path) {
    return !path.segments().isEmpty() && isLikeMarks(path.segments().get(0))
        ? beginning(path, path.segments().get(0) + "+")
        : path;
  }

  private static Optional<StorePath> shown(StorePath path) {
    if (path.segments().isEmpty() || !isLikeMarks(path.segments().get(0))) {
      return Optional.of(path);
    }
    String first = path.segments().get(0);
    return first.equals(MARKS)
        ? Optional.empty()
        : Optional.of(beginning(path, first.substring(0, first.length() - 1)));
  }

  private static boolean isLikeMarks(String name) {
    return name.startsWith(MARKS)
        && name.chars().skip(MARKS.length()).allMatch(letter -> letter == '+');
  }

  private static StorePath beginning(StorePath path, String first) {
    List<String> segments = new ArrayList<>(path.segments());
    segments.set(0, first);
    return new StorePath(segments);
  }
}
