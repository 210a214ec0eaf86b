package dev.dovetail.conformance;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules of stores, as plainly as they can be written: one map, looked through each time. */
final class ModelStore implements WritableStore {
  private final Map<StorePath, byte[]> files = new TreeMap<>();
  private final Map<StorePath, Instant> times = new TreeMap<>();

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    byte[] content = files.get(path);
    if (content != null) {
      return Result.ok(content.clone());
    }
    return Result.err(isFolder(path) ? new FileExpected(path) : new UnknownFile(path));
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return Result.ok(kind(path));
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    if (files.containsKey(path)) {
      return Result.err(new FolderExpected(path));
    }
    if (!isFolder(path)) {
      return Result.err(new UnknownFile(path));
    }
    int depth = path.segments().size();
    return Result.ok(
        files.keySet().stream()
            .filter(it -> it.startsWith(path))
            .map(it -> path.add(it.segments().get(depth)))
            .distinct()
            .map(it -> new Entry(it, kind(it).orElseThrow()))
            .toList());
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return get(path).map(content -> times.getOrDefault(path, Instant.EPOCH));
  }

  @Override
  public Result<Void, WriteError> set(StorePath path, byte[] content) {
    if (isFolder(path)) {
      return Result.err(new FileExpected(path));
    }
    return through(path)
        .<Result<Void, WriteError>>map(Result::err)
        .orElseGet(
            () -> {
              files.put(path, content);
              times.put(path, Instant.now());
              return Result.ok();
            });
  }

  @Override
  public Result<Void, WriteError> write(StorePath path, long offset, byte[] part) {
    if (offset < 0) {
      throw new IllegalArgumentException("offset " + offset);
    }
    byte[] before = files.getOrDefault(path, new byte[0]);
    int from = (int) Math.min(offset, before.length);
    byte[] after = Arrays.copyOf(before, Math.max(before.length, from + part.length));
    System.arraycopy(part, 0, after, from, part.length);
    return set(path, after);
  }

  @Override
  public Result<Void, WriteError> remove(StorePath path) {
    files.keySet().removeIf(it -> it.startsWith(path));
    return Result.ok();
  }

  @Override
  public Result<Void, WriteError> rename(StorePath source, StorePath destination) {
    Optional<Kind> kind = kind(source);
    if (kind.isEmpty()) {
      return Result.err(new UnknownFile(source));
    }
    if (source.equals(destination)) {
      return Result.ok();
    }
    if (kind.get() == Kind.FOLDER && destination.startsWith(source)) {
      return Result.err(new RenamedIntoItself(source, destination));
    }
    StorePath place = isFolder(destination) ? destination.add(source.name()) : destination;
    if (place.equals(source)) {
      return Result.ok();
    }
    if (isFolder(place)) {
      return Result.err(new AlreadyPresent(place));
    }
    if (kind.get() == Kind.FOLDER && files.containsKey(place)) {
      return Result.err(new FileExpected(source));
    }
    Optional<FolderExpected> obstacle = through(place);
    if (obstacle.isPresent()) {
      return Result.err(obstacle.get());
    }
    Map<StorePath, byte[]> moved = new TreeMap<>();
    files.forEach(
        (path, content) -> {
          if (path.startsWith(source)) {
            StorePath there = place.append(path.from(source.segments().size()));
            moved.put(there, content);
            times.put(there, times.getOrDefault(path, Instant.EPOCH));
          }
        });
    remove(source);
    files.putAll(moved);
    return Result.ok();
  }

  @Override
  public Result<Void, WriteError> allocate(
      StorePath path, long size, Optional<Instant> lastModified) {
    if (size < 0) {
      throw new IllegalArgumentException(size + " bytes");
    }
    return kind(path).isPresent()
        ? Result.err(new AlreadyPresent(path))
        : set(path, new byte[(int) size])
            .ifOk(it -> lastModified.ifPresent(time -> times.put(path, time)));
  }

  private Optional<Kind> kind(StorePath path) {
    if (files.containsKey(path)) {
      return Optional.of(Kind.FILE);
    }
    return isFolder(path) ? Optional.of(Kind.FOLDER) : Optional.empty();
  }

  private boolean isFolder(StorePath path) {
    return path.segments().isEmpty()
        || files.keySet().stream().anyMatch(it -> !it.equals(path) && it.startsWith(path));
  }

  /** The file that a path leads through. */
  private Optional<FolderExpected> through(StorePath path) {
    return files.keySet().stream()
        .filter(it -> !path.equals(it) && path.startsWith(it))
        .findFirst()
        .map(FolderExpected::new);
  }
}
