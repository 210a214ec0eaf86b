package dev.dovetail.tool.command;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/**
 * Why something cannot be done with a file, whose name alone would be no sentence.
 *
 * @param failure what was thrown
 */
record FileTrouble(FileSystemException failure) {
  /** What is wrong with it. */
  String reason() {
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    return Objects.requireNonNullElse(failure.getReason(), failure.getClass().getSimpleName());
  }
}
