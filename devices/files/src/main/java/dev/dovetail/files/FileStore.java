package dev.dovetail.files;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Span;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store of files, whatever medium they are on. */
public final class FileStore implements WritableStore, AutoCloseable {
  private final Medium medium;

  private FileStore(Medium medium) {
    this.medium = medium;
  }

  /** The files of a folder, after what a killed process may have left there is swept up. */
  public static FileStore ofFolder(Path folder) {
    var medium = new HostFolder(folder);
    medium.recover();
    return new FileStore(medium);
  }

  /**
   * The files of a ZIP archive.
   *
   * @param create whether to begin with none where there is no archive
   */
  public static Result<FileStore, Store.Error> ofArchive(Path file, boolean create) {
    var medium = new Archive(file);
    if (create) {
      try {
        medium.create();
      } catch (IOException e) {
        Path folder = file.toAbsolutePath().getParent();
        return Result.err(
            folder == null || Files.isDirectory(folder)
                ? new Trouble.NotMade(file, Refusal.reason(e))
                : new Trouble.NoFolder(folder));
      }
    }
    // That it can be opened is seen now, not by whoever reads first.
    return medium.read(tree -> tree.list(StorePath.root())).map(it -> new FileStore(medium));
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return medium.read(tree -> tree.get(path));
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return medium.read(tree -> tree.exists(path));
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return medium.read(tree -> tree.list(path));
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return medium.read(tree -> tree.lastModified(path));
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    var part = new Span(offset, length);
    return medium.read(tree -> tree.read(path, part));
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return medium.read(tree -> tree.size(path));
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return medium.read(tree -> tree.digest(path));
  }

  @Override
  public Result<Void, WriteError> set(StorePath path, byte[] content) {
    return medium.change(path, writing -> writing.set(path, content));
  }

  @Override
  public Result<Void, WriteError> write(StorePath path, long offset, byte[] part) {
    if (offset < 0) {
      throw new IllegalArgumentException(offset + " is no offset");
    }
    return medium.change(path, writing -> writing.write(path, offset, part));
  }

  @Override
  public Result<Void, WriteError> remove(StorePath path) {
    return medium.change(path, writing -> writing.remove(path));
  }

  @Override
  public Result<Void, WriteError> rename(StorePath source, StorePath destination) {
    return medium.change(destination, writing -> writing.rename(source, destination));
  }

  @Override
  public Result<Void, WriteError> allocate(
      StorePath path, long size, Optional<Instant> lastModified) {
    if (size < 0) {
      throw new IllegalArgumentException(size + " is no size");
    }
    if (medium.lacks(size)) {
      return Result.err(new NoSpace(path));
    }
    return medium.change(path, writing -> writing.allocate(path, size, lastModified));
  }

  @Override
  public void close() throws IOException {
    medium.close();
  }
}
