package dev.dovetail.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * There is no room left on a medium. Java has no type for that, and the host's words a language.
 */
final class Full extends IOException {
  private static final long serialVersionUID = 1;

  private Full(IOException cause) {
    super(cause);
  }

  /** A failure as what it is, asked while what was written is still there. */
  static IOException or(IOException failure, Path medium) throws IOException {
    boolean full = Files.getFileStore(medium).getUsableSpace() < Bytes.AT_ONCE;
    return full || is(failure) ? new Full(failure) : failure;
  }

  /** Whether a failure is known to be this. */
  static boolean is(IOException failure) {
    String said = Refusal.reason(failure).toLowerCase(Locale.ROOT);
    return failure instanceof Full || said.contains("no space left") || said.contains("quota");
  }
}
