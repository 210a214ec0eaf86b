package dev.dovetail.conformance;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules of file systems, as plainly as they can be written. */
final class ModelFilesystem implements Filesystem {
  private final Map<StorePath, byte[]> contents = new TreeMap<>();
  private final Set<StorePath> folders = new TreeSet<>(Set.of(StorePath.root()));

  @Override
  public Result<byte[], Filesystem.Error> read(StorePath path, long offset, int length) {
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException(offset + " " + length);
    }
    return file(path)
        .map(
            it -> {
              int from = (int) Math.min(offset, it.length);
              return Arrays.copyOfRange(it, from, (int) Math.min(it.length, (long) from + length));
            });
  }

  @Override
  public Result<Long, Filesystem.Error> size(StorePath path) {
    return file(path).map(it -> (long) it.length);
  }

  @Override
  public Result<Status, Filesystem.Error> status(StorePath path) {
    return folders.contains(path)
        ? Result.ok(new Status(path, true, false, 0))
        : file(path).map(it -> new Status(path, false, false, it.length));
  }

  @Override
  public Result<List<String>, Filesystem.Error> list(StorePath path) {
    if (contents.containsKey(path)) {
      return Result.err(new NotAFolder(path));
    }
    return folders.contains(path) ? Result.ok(names(path)) : Result.err(new NoSuchEntry(path));
  }

  @Override
  public Result<Void, WriteError> create(StorePath path) {
    return isThere(path)
        ? Result.err(new FileAlreadyExists(path))
        : makeFolder(path.parent()).ifOk(it -> contents.put(path, new byte[0]));
  }

  @Override
  public Result<Void, WriteError> makeFolder(StorePath path) {
    Optional<StorePath> file = contents.keySet().stream().filter(path::startsWith).findFirst();
    if (file.isPresent()) {
      return Result.err(new NotAFolder(file.get()));
    }
    for (StorePath up = path; !up.segments().isEmpty(); up = up.parent()) {
      folders.add(up);
    }
    return Result.ok();
  }

  @Override
  public Result<Void, WriteError> destroy(StorePath path) {
    if (!isThere(path)) {
      return Result.err(new NoSuchEntry(path));
    }
    if (path.segments().isEmpty() || !names(path).isEmpty()) {
      return Result.err(new NotEmpty(path));
    }
    contents.remove(path);
    folders.remove(path);
    return Result.ok();
  }

  @Override
  public Result<Void, WriteError> write(StorePath path, long offset, byte[] content) {
    if (offset < 0) {
      throw new IllegalArgumentException("offset " + offset);
    }
    if (folders.contains(path)) {
      return Result.err(new IsAFolder(path));
    }
    return makeFolder(path.parent())
        .ifOk(
            it -> {
              byte[] before = contents.getOrDefault(path, new byte[0]);
              // Writing nothing fills no gap.
              int end = content.length == 0 ? 0 : (int) offset + content.length;
              byte[] after = Arrays.copyOf(before, Math.max(before.length, end));
              System.arraycopy(
                  content, 0, after, content.length == 0 ? 0 : (int) offset, content.length);
              contents.put(path, after);
            });
  }

  private Result<byte[], Filesystem.Error> file(StorePath path) {
    byte[] content = contents.get(path);
    if (content != null) {
      return Result.ok(content);
    }
    return Result.err(folders.contains(path) ? new IsAFolder(path) : new NoSuchEntry(path));
  }

  private boolean isThere(StorePath path) {
    return folders.contains(path) || contents.containsKey(path);
  }

  private List<String> names(StorePath folder) {
    Set<StorePath> all = new TreeSet<>(folders);
    all.addAll(contents.keySet());
    return all.stream()
        .filter(it -> !it.segments().isEmpty() && it.parent().equals(folder))
        .map(StorePath::name)
        .toList();
  }
}
