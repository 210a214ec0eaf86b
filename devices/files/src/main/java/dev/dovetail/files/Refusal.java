package dev.dovetail.files;

import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.store.WritableStore.WriteError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the failure of a host is for who asked to write. */
final class Refusal {
  private Refusal() {}

  /**
   * The error to give.
   *
   * @param path what was to be written
   * @param medium the folder or archive that the store is in
   */
  static WriteError of(IOException failure, StorePath path, Path medium) {
    if (Full.is(failure)) {
      return new WritableStore.NoSpace(path);
    }
    if (!Files.isWritable(medium)) {
      return new WritableStore.ReadOnly(path);
    }
    return failure instanceof AccessDeniedException
        ? new Trouble.Forbidden(path)
        : new Trouble.NotWritten(path, reason(failure));
  }

  /** What the host says, without the path, which is the host's. */
  static String reason(IOException failure) {
    String said =
        failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
    return said == null ? failure.getClass().getSimpleName() : said;
  }
}
