package dev.dovetail.files;

import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.store.WritableStore.WriteError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the failure of a host is for who asked to write. */
final class Refusal {
  static final String TOO_LONG = "it is longer than this host can name a file";

  private static final int LONGEST_NAME = 255;

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
    if (isTooLong(failure, path)) {
      return new WritableStore.UnusablePath(path, TOO_LONG);
    }
    return failure instanceof AccessDeniedException
        ? new Trouble.Forbidden(path)
        : new Trouble.NotWritten(path, reason(failure));
  }

  /** Whether a path is what the host cannot do: Java has no exception of its own for that. */
  static boolean isTooLong(IOException failure, StorePath path) {
    return reason(failure).contains("too long")
        || path.segments().stream()
            .anyMatch(it -> it.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME);
  }

  /** What the host says, without the path, which is the host's. */
  static String reason(IOException failure) {
    String said =
        failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
    return said == null ? failure.getClass().getSimpleName() : said;
  }
}
