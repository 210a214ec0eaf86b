package dev.dovetail.direct;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.files.FileStore;
import dev.dovetail.files.Trouble;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;
import dev.dovetail.store.Store;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The regular files below a folder of the host, as they are when they are asked for. Links count as
 * what they lead to while that is inside the folder, and as nothing where it is outside; {@code
 * remove} and {@code rename} are about the links themselves.
 *
 * <p>Every change happens at one moment, when the host renames what was prepared in the folder's
 * {@code .dovetail}, which is no part of the store. When an operation returns, the host has forced
 * its change to the disk. Readers, other processes too, see whole contents. Processes that write
 * the folder with this device wait for each other.
 */
public final class Direct implements WritableStore {
  private final WritableStore files;

  private Direct(WritableStore files) {
    this.files = files;
  }

  /**
   * Serves a folder, which must be there; it is looked for again on each read.
   *
   * @param fs its path; a relative one starts where the program runs
   * @return an error where it is no folder, or may not be read
   */
  @Device(
      type = WritableStore.class,
      name = "direct",
      doc = "The files of a folder of the host, durably changed one at a time.",
      targets = {"unix", "test"})
  public static Result<Direct, Store.Error> open(
      @Key(doc = "Folder whose files are served.", defaultValue = "data") String fs) {
    Path folder;
    try {
      folder = Path.of(fs).toAbsolutePath();
    } catch (InvalidPathException e) {
      return Result.err(new NoPath(fs, e.getReason()));
    }
    if (fs.isEmpty()) {
      // It would be where the program runs, which nobody meant who named nothing.
      return Result.err(new NothingNamed(folder));
    }
    return fault(folder)
        .<Result<Direct, Store.Error>>map(Result::err)
        .orElseGet(() -> Result.ok(over(folder)));
  }

  /** The files of a folder that is there, in whatever file system. */
  static Direct over(Path folder) {
    return new Direct(FileStore.ofFolder(folder));
  }

  @Override
  public Result<byte[], Store.Error> get(StorePath path) {
    return files.get(path);
  }

  @Override
  public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
    return files.exists(path);
  }

  @Override
  public Result<List<Entry>, Store.Error> list(StorePath path) {
    return files.list(path);
  }

  @Override
  public Result<Instant, Store.Error> lastModified(StorePath path) {
    return files.lastModified(path);
  }

  @Override
  public Result<byte[], Store.Error> read(StorePath path, long offset, int length) {
    return files.read(path, offset, length);
  }

  @Override
  public Result<Long, Store.Error> size(StorePath path) {
    return files.size(path);
  }

  @Override
  public Result<Digest, Store.Error> digest(StorePath path) {
    return files.digest(path);
  }

  @Override
  public Result<Void, WriteError> set(StorePath path, byte[] content) {
    return files.set(path, content);
  }

  @Override
  public Result<Void, WriteError> write(StorePath path, long offset, byte[] part) {
    return files.write(path, offset, part);
  }

  @Override
  public Result<Void, WriteError> remove(StorePath path) {
    return files.remove(path);
  }

  @Override
  public Result<Void, WriteError> rename(StorePath source, StorePath destination) {
    return files.rename(source, destination);
  }

  @Override
  public Result<Void, WriteError> allocate(
      StorePath path, long size, Optional<Instant> lastModified) {
    return files.allocate(path, size, lastModified);
  }

  /** Why nothing in a folder can be read. */
  private static Optional<Store.Error> fault(Path folder) {
    try {
      Path root = folder.toRealPath();
      if (!Files.isDirectory(root)) {
        return Optional.of(new NotAFolder(folder));
      }
      return Files.isExecutable(root) ? Optional.empty() : Optional.of(new ClosedFolder(folder));
    } catch (AccessDeniedException e) {
      return Optional.of(new ClosedFolder(folder));
    } catch (IOException e) {
      return Optional.of(new Trouble.NoFolder(folder));
    }
  }

  private record NothingNamed(Path here) implements Store.Error {
    @Override
    public String message() {
      return "the path of the folder is empty; \".\" is " + here;
    }
  }

  private record NoPath(String text, String reason) implements Store.Error {
    @Override
    public String message() {
      return "\"" + text + "\" is no path of a folder: " + reason;
    }
  }

  private record NotAFolder(Path path) implements Store.Error {
    @Override
    public String message() {
      return path + " is not a folder";
    }
  }

  private record ClosedFolder(Path folder) implements Store.Error {
    @Override
    public String message() {
      return "the folder " + folder + " may not be read";
    }
  }
}
