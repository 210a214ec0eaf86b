package dev.dovetail.memory;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Span;
import dev.dovetail.store.StorePath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file system in memory: every operation is atomic, all threads see what was written when it
 * returns, and nothing is left when the program ends.
 */
@Device(
    type = Filesystem.class,
    name = "memory",
    doc = "A file system in memory. Atomic; gone when the program ends.")
public final class MemoryFilesystem implements Filesystem {
  private final Node.Folder root = new Node.Folder(new TreeMap<>());
  private final Capacity capacity;
  private long used;

  /**
   * An empty file system.
   *
   * @param memoryCapacity of all files together; names do not count
   */
  public MemoryFilesystem(
      @Key(
              doc = "Bytes that all contents in memory may have together, or \"unlimited\".",
              defaultValue = "unlimited")
          Capacity memoryCapacity) {
    this.capacity = memoryCapacity;
  }

  @Override
  public synchronized Result<byte[], Filesystem.Error> read(
      StorePath path, long offset, int length) {
    var part = new Span(offset, length);
    return file(path).map(it -> it.read(part));
  }

  @Override
  public synchronized Result<Long, Filesystem.Error> size(StorePath path) {
    return file(path).map(it -> (long) it.size());
  }

  @Override
  public synchronized Result<Status, Filesystem.Error> status(StorePath path) {
    return node(path)
        .<Result<Status, Filesystem.Error>>map(
            it ->
                it instanceof MemoryFile file
                    ? Result.ok(new Status(path, false, false, file.size()))
                    : Result.ok(new Status(path, true, false, 0)))
        .orElseGet(() -> Result.err(new NoSuchEntry(path)));
  }

  @Override
  public synchronized Result<List<String>, Filesystem.Error> list(StorePath path) {
    return node(path)
        .<Result<List<String>, Filesystem.Error>>map(
            it ->
                it instanceof Node.Folder folder
                    ? Result.ok(List.copyOf(folder.nodes().keySet()))
                    : Result.err(new NotAFolder(path)))
        .orElseGet(() -> Result.err(new NoSuchEntry(path)));
  }

  @Override
  public synchronized Result<Void, WriteError> create(StorePath path) {
    return node(path).isPresent()
        ? Result.err(new FileAlreadyExists(path))
        : folder(path.parent())
            .flatMap(
                it -> {
                  it.nodes().put(path.name(), new MemoryFile());
                  return Result.ok();
                });
  }

  @Override
  public synchronized Result<Void, WriteError> makeFolder(StorePath path) {
    return folder(path).flatMap(it -> Result.ok());
  }

  @Override
  public synchronized Result<Void, WriteError> destroy(StorePath path) {
    Optional<Node> node = node(path);
    if (node.isEmpty()) {
      return Result.err(new NoSuchEntry(path));
    }
    if (node.get() instanceof Node.Folder folder
        && (path.segments().isEmpty() || !folder.nodes().isEmpty())) {
      return Result.err(new NotEmpty(path));
    }
    if (node.get() instanceof MemoryFile file) {
      used -= file.size();
    }
    return folder(path.parent())
        .flatMap(
            it -> {
              it.nodes().remove(path.name());
              return Result.ok();
            });
  }

  @Override
  public synchronized Result<Void, WriteError> write(StorePath path, long offset, byte[] content) {
    if (offset < 0) {
      throw new IllegalArgumentException("there is no offset " + offset);
    }
    Optional<Node> node = node(path);
    if (node.isPresent() && node.get() instanceof Node.Folder) {
      return Result.err(new IsAFolder(path));
    }
    Optional<WriteError> obstacle = obstacle(path.parent());
    if (obstacle.isPresent()) {
      return Result.err(obstacle.get());
    }
    long before = node.isPresent() && node.get() instanceof MemoryFile file ? file.size() : 0;
    if (content.length > 0 && offset > MemoryFile.LARGEST - content.length) {
      return Result.err(new NoSpace(path));
    }
    long end = content.length == 0 ? before : Math.max(before, offset + content.length);
    if (!capacity.fits(used, before, end)) {
      return Result.err(new NoSpace(path));
    }
    return folder(path.parent())
        .flatMap(
            it -> {
              var file =
                  (MemoryFile) it.nodes().computeIfAbsent(path.name(), name -> new MemoryFile());
              file.write((int) Math.min(offset, MemoryFile.LARGEST), content);
              used += end - before;
              return Result.ok();
            });
  }

  private Optional<Node> node(StorePath path) {
    Node node = root;
    for (String segment : path.segments()) {
      Node next = node instanceof Node.Folder folder ? folder.nodes().get(segment) : null;
      if (next == null) {
        return Optional.empty();
      }
      node = next;
    }
    return Optional.of(node);
  }

  private Result<MemoryFile, Filesystem.Error> file(StorePath path) {
    return node(path)
        .<Result<MemoryFile, Filesystem.Error>>map(
            it -> it instanceof MemoryFile file ? Result.ok(file) : Result.err(new IsAFolder(path)))
        .orElseGet(() -> Result.err(new NoSuchEntry(path)));
  }

  /** The file at a path or on the way to it. */
  private Optional<WriteError> obstacle(StorePath path) {
    for (int depth = 1; depth <= path.segments().size(); depth++) {
      StorePath above = path.upTo(depth);
      if (node(above).filter(it -> it instanceof MemoryFile).isPresent()) {
        return Optional.of(new NotAFolder(above));
      }
    }
    return Optional.empty();
  }

  /** The folder at a path, made where it is missing. */
  private Result<Node.Folder, WriteError> folder(StorePath path) {
    Optional<WriteError> obstacle = obstacle(path);
    if (obstacle.isPresent()) {
      return Result.err(obstacle.get());
    }
    Node.Folder folder = root;
    for (String segment : path.segments()) {
      folder.nodes().computeIfAbsent(segment, it -> new Node.Folder(new TreeMap<>()));
      folder = (Node.Folder) Objects.requireNonNull(folder.nodes().get(segment));
    }
    return Result.ok(folder);
  }
}
