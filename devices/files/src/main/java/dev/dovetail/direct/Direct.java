package dev.dovetail.direct;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.files.FileStore;
import dev.dovetail.files.Trouble;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.WritableStore;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
public final class Direct {
  private Direct() {}

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
  public static Result<WritableStore, Store.Error> open(
      @Key(doc = "Folder whose files are served.", defaultValue = "data") String fs) {
    return folder(fs).map(FileStore::ofFolder);
  }

  /** The folder that is named, if it is one. */
  static Result<Path, Store.Error> folder(String fs) {
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
        .<Result<Path, Store.Error>>map(Result::err)
        .orElseGet(() -> Result.ok(folder));
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
