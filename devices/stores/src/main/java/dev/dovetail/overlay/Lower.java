package dev.dovetail.overlay;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The lower store without what is removed. */
final class Lower implements Store {
  private final Store store;
  private final Marks marks;

  Lower(Store store, Marks marks) {
    this.store = store;
    this.marks = marks;
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return file(path, () -> store.get(path));
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    if (path.segments().isEmpty()) {
      return Result.ok(Optional.of(Kind.FOLDER));
    }
    return marks.hide(path)
        ? Result.ok(Optional.empty())
        : store
            .exists(path)
            .flatMap(
                kind ->
                    kind.equals(Optional.of(Kind.FOLDER)) && marks.areBelow(path)
                        ? remaining(path)
                        : Result.ok(kind));
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    boolean root = path.segments().isEmpty();
    if (marks.hide(path)) {
      return root ? Result.ok(List.of()) : Result.err(new UnknownFile(path));
    }
    return store
        .list(path)
        .flatMap(entries -> marks.areBelow(path) ? remaining(entries) : Result.ok(entries))
        .flatMap(
            entries ->
                entries.isEmpty() && !root
                    ? Result.err(new UnknownFile(path))
                    : Result.ok(entries));
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return file(path, () -> store.lastModified(path));
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return file(path, () -> store.read(path, offset, length));
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return file(path, () -> store.size(path));
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return file(path, () -> store.digest(path));
  }

  private <T> Result<T, Store.Error> file(
      StorePath path, Supplier<Result<T, Store.Error>> operation) {
    if (path.segments().isEmpty()) {
      return Result.err(new FileExpected(path));
    }
    if (marks.hide(path)) {
      return Result.err(new UnknownFile(path));
    }
    return operation
        .get()
        .fold(
            Result::ok,
            error ->
                error instanceof FileExpected
                    ? exists(path)
                        .flatMap(
                            kind -> Result.err(kind.isPresent() ? error : new UnknownFile(path)))
                    : Result.err(error));
  }

  /** What a folder is of which something is removed. */
  private Result<Optional<Kind>, Store.Error> remaining(StorePath folder) {
    return list(folder)
        .fold(
            it -> Result.ok(Optional.of(Kind.FOLDER)),
            error ->
                error instanceof UnknownFile ? Result.ok(Optional.empty()) : Result.err(error));
  }

  private Result<List<Entry>, Store.Error> remaining(List<Entry> entries) {
    List<Entry> remaining = new ArrayList<>();
    for (Entry entry : entries) {
      boolean partly = entry.kind() == Kind.FOLDER && marks.areBelow(entry.path());
      Result<Boolean, Store.Error> there =
          partly
              ? exists(entry.path()).map(Optional::isPresent)
              : Result.ok(!marks.hide(entry.path()));
      if (!there.isOk()) {
        return there.map(it -> remaining);
      }
      there.ifOk(
          it -> {
            if (it) {
              remaining.add(entry);
            }
          });
    }
    return Result.ok(remaining);
  }
}
