package dev.dovetail.zip;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.files.FileStore;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;
import dev.dovetail.store.WritableStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The files in a ZIP archive of the host; read-only where the archive or its folder is. Each change
 * writes the archive anew, in a folder beside it, and renames the new one to the place of the old
 * one at one moment, after it was forced to the disk. Readers see one archive or the other.
 * Processes that write the archive with this device wait for each other.
 */
public final class Zip {
  private Zip() {}

  /**
   * Opens an archive; one that takes its place later is noticed.
   *
   * @param zipFile its path; a relative one starts where the program runs
   * @param zipCreate whether to begin with an empty one where there is none
   * @return an error where it is no archive, or may not be read
   */
  @Device(
      type = WritableStore.class,
      name = "zip",
      doc = "The files in a ZIP archive, which each change writes anew, durably.",
      targets = {"unix", "test"})
  public static Result<WritableStore, Store.Error> open(
      @Key(doc = "ZIP archive whose files are served.", defaultValue = "data.zip") String zipFile,
      @Key(doc = "Begin with an empty archive where there is none.", defaultValue = "false")
          boolean zipCreate) {
    try {
      Path archive = Path.of(zipFile).toAbsolutePath();
      if (!zipCreate && Files.notExists(archive)) {
        return Result.err(new NoArchive(archive));
      }
      return Result.widen(FileStore.ofArchive(archive, zipCreate));
    } catch (InvalidPathException e) {
      return Result.err(new NoPath(zipFile, e.getReason()));
    }
  }

  private record NoArchive(Path archive) implements Store.Error {
    @Override
    public String message() {
      return "there is no archive " + archive + "; zip-create begins with an empty one";
    }
  }

  private record NoPath(String text, String reason) implements Store.Error {
    @Override
    public String message() {
      return "\"" + text + "\" is no path of an archive: " + reason;
    }
  }
}
