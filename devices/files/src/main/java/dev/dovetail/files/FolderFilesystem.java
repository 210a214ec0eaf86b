package dev.dovetail.files;

import dev.dovetail.filesystem.Filesystem;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Span;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/** The files and folders below a folder, changed in place. */
public final class FolderFilesystem implements Filesystem {
  private final Path folder;
  private final Tree tree;

  /** Those below a folder, which is looked for again on each use. */
  public FolderFilesystem(Path folder) {
    this.folder = folder;
    this.tree = new Tree(folder);
  }

  @Override
  public Result<byte[], Filesystem.Error> read(StorePath path, long offset, int length) {
    var part = new Span(offset, length);
    return tree.read(path, part).mapErr(FileFault::reading);
  }

  @Override
  public Result<Long, Filesystem.Error> size(StorePath path) {
    return tree.size(path).mapErr(FileFault::reading);
  }

  @Override
  public Result<Status, Filesystem.Error> status(StorePath path) {
    return tree.places()
        .entry(path)
        .flatMap(it -> tree.places().existing(path))
        .flatMap(it -> status(path, it))
        .mapErr(FileFault::reading);
  }

  private Result<Status, Store.Error> status(StorePath path, Path file) {
    boolean readOnly = !Files.isWritable(file);
    return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
        ? Result.ok(new Status(path, true, readOnly, 0))
        : tree.size(path).map(size -> new Status(path, false, readOnly, size));
  }

  @Override
  public Result<List<String>, Filesystem.Error> list(StorePath path) {
    return tree.list(path)
        .map(entries -> entries.stream().map(it -> it.path().name()).toList())
        .mapErr(FileFault::reading);
  }

  @Override
  public Result<Void, WriteError> create(StorePath path) {
    if (tree.exists(path).fold(it -> it.isPresent(), error -> false)) {
      return Result.err(new FileAlreadyExists(path));
    }
    return at(path, spot -> put(spot, 0, new byte[0], StandardOpenOption.CREATE_NEW));
  }

  @Override
  public Result<Void, WriteError> makeFolder(StorePath path) {
    if (tree.list(path).isOk()) {
      return Result.ok();
    }
    if (tree.size(path).isOk()) {
      return Result.err(new NotAFolder(path));
    }
    return at(
        path,
        spot -> {
          make(spot);
          makeFolder(spot.file());
        });
  }

  @Override
  public Result<Void, WriteError> destroy(StorePath path) {
    if (path.segments().isEmpty()) {
      return Result.err(new NotEmpty(path));
    }
    return tree.places()
        .entry(path)
        .<WriteError>mapErr(FileFault::reading)
        .flatMap(it -> attempt(path, () -> Files.delete(it)));
  }

  @Override
  public Result<Void, WriteError> write(StorePath path, long offset, byte[] content) {
    if (offset < 0) {
      throw new IllegalArgumentException(offset + " is no offset");
    }
    return at(path, spot -> put(spot, offset, content, StandardOpenOption.CREATE));
  }

  private static void put(Spot spot, long offset, byte[] content, StandardOpenOption how)
      throws IOException {
    make(spot);
    // A link that has come since is not followed.
    var options = Set.of(how, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    try (SeekableByteChannel channel = Files.newByteChannel(spot.file(), options)) {
      if (content.length > 0) {
        // A gap before it is read as zeros.
        channel.position(offset);
        new Bytes(channel).write(content, 0, content.length);
      }
    }
  }

  private static void make(Spot spot) throws IOException {
    Path next = spot.folder();
    for (String name : spot.missing()) {
      next = next.resolve(name);
      makeFolder(next);
    }
  }

  /** Another thread may make it meanwhile. */
  private static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  private Result<Void, WriteError> at(StorePath path, Step<Spot> step) {
    return tree.places()
        .spot(path)
        .mapErr(it -> FileFault.writing(it, path))
        .flatMap(spot -> attempt(path, () -> step.run(spot)));
  }

  private Result<Void, WriteError> attempt(StorePath path, Deed deed) {
    try {
      deed.run();
      return Result.ok();
    } catch (DirectoryNotEmptyException e) {
      return Result.err(new NotEmpty(path));
    } catch (FileAlreadyExistsException e) {
      return Result.err(new FileAlreadyExists(path));
    } catch (IOException e) {
      return Result.err(FileFault.writing(Refusal.of(e, path, folder), path));
    }
  }

  /** Something that the host may refuse to do. */
  private interface Deed {
    void run() throws IOException;
  }

  /** Something that the host may refuse to do with something. */
  private interface Step<T> {
    void run(T with) throws IOException;
  }
}
