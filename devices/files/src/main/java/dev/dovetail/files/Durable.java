package dev.dovetail.files;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Waits until the medium has what was written. */
final class Durable {
  private Durable() {}

  /** A file's content, or what is in a folder. */
  static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    OpenOption how = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    boolean interrupted = false;
    try {
      while (true) {
        try (FileChannel channel = FileChannel.open(path, how)) {
          channel.force(true);
          return;
        } catch (ClosedByInterruptException e) {
          // What was done is done: whoever interrupts learns nothing by an error here.
          interrupted |= Thread.interrupted();
        } catch (FileSystemException e) {
          if (!folder || Places.isOfTheHost(path)) {
            throw e;
          }
          // File systems in memory do not open folders, and keep nothing anyway.
          return;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
