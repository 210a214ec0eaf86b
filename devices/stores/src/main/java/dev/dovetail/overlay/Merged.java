package dev.dovetail.overlay;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two stores as one. Where they differ the upper one is right: its files hide what the lower one
 * has at or below their paths, its folders hide files.
 */
final class Merged implements Store {
  private final Store upper;
  private final Store lower;

  Merged(Store upper, Store lower) {
    this.upper = upper;
    this.lower = lower;
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return first(path, it -> it.get(path));
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return upper.exists(path).flatMap(kind -> kind.isPresent() ? Result.ok(kind) : below(path));
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    Result<List<Entry>, Store.Error> above = upper.list(path);
    if (!above.isOk()) {
      return first(path, it -> it == upper ? above : it.list(path));
    }
    return lower
        .list(path)
        .fold(
            entries -> above.map(it -> merged(entries, it)),
            error ->
                error instanceof UnknownFile || error instanceof FolderExpected
                    ? above
                    : Result.err(error));
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return first(path, it -> it.lastModified(path));
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return first(path, it -> it.read(path, offset, length));
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return first(path, it -> it.size(path));
  }

  /** What the lower store has where the upper one has nothing, and no file on the way. */
  private Result<Optional<Kind>, Store.Error> below(StorePath path) {
    return lower
        .exists(path)
        .flatMap(
            kind ->
                kind.isEmpty()
                    ? Result.ok(kind)
                    : isBelowFile(path).map(hidden -> hidden ? Optional.empty() : kind));
  }

  /** What the upper store says, or the lower one where the upper one has nothing. */
  private <T> Result<T, Store.Error> first(
      StorePath path, Function<Store, Result<T, Store.Error>> operation) {
    Result<T, Store.Error> above = operation.apply(upper);
    if (!above.equals(Result.err(new UnknownFile(path)))) {
      return above;
    }
    Result<T, Store.Error> below = operation.apply(lower);
    if (below.equals(above)) {
      return below;
    }
    return isBelowFile(path).flatMap(hidden -> hidden ? above : below);
  }

  /** Whether the upper store has a file on the way to a path. */
  private Result<Boolean, Store.Error> isBelowFile(StorePath path) {
    for (int depth = 1; depth < path.segments().size(); depth++) {
      StorePath above = path.upTo(depth);
      Result<Optional<Kind>, Store.Error> kind = upper.exists(above);
      if (!kind.equals(Result.ok(Optional.of(Kind.FOLDER)))) {
        return kind.map(Optional::isPresent);
      }
    }
    return Result.ok(false);
  }

  /** Both are in the order of names. */
  private static List<Entry> merged(List<Entry> lower, List<Entry> upper) {
    List<Entry> entries = new ArrayList<>(lower.size() + upper.size());
    int next = 0;
    for (Entry entry : upper) {
      while (next < lower.size() && lower.get(next).path().compareTo(entry.path()) < 0) {
        entries.add(lower.get(next));
        next++;
      }
      if (next < lower.size() && lower.get(next).path().equals(entry.path())) {
        next++;
      }
      entries.add(entry);
    }
    entries.addAll(lower.subList(next, lower.size()));
    return entries;
  }
}
