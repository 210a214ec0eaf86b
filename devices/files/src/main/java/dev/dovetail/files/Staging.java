package dev.dovetail.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/**
 * A folder for what is not finished, in the file system in which it is wanted. One change at a time
 * uses it, of whichever process: a file in it is locked meanwhile, by this. What a process left
 * that was killed is known by its name, and by nobody using it.
 */
final class Staging {
  private static final String LOCK = "lock";
  private static final Pattern LEFT_OVER = Pattern.compile("(new|old)-[0-9]+");

  private final Path folder;

  private Staging(Path folder) {
    this.folder = folder;
  }

  /** Works in a folder, made where it is missing, once nobody else does. */
  static <T> T in(Path folder, Work<T> work) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new NotDirectoryException(folder.toString());
      }
    }
    // When a process closes a file it loses all its locks on it, those it took by other channels
    // too: that is how POSIX has it. So all stores of this process wait for each other at one
    // object, which they find by the folder's name.
    synchronized (folder.toRealPath().toString().intern()) {
      try (FileChannel lock =
          FileChannel.open(
              folder.resolve(LOCK),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS)) {
        lock(lock);
        var staging = new Staging(folder);
        staging.sweep();
        return work.in(staging);
      }
    }
  }

  private static void lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        channel.lock();
        return;
      } catch (OverlappingFileLockException e) {
        // Another name of the folder: Java does not wait for a lock that this very process has.
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void sweep() throws IOException {
    for (Path each : Folders.in(folder)) {
      if (LEFT_OVER.matcher(Places.name(each)).matches()) {
        discard(each);
      }
    }
  }

  /** A file or folder of this folder by its name. */
  Path named(String name) {
    return folder.resolve(name);
  }

  /** Where something new can be made. */
  Path fresh() {
    return unused("new");
  }

  /** Where something can go that is wanted no more. */
  Path trash() {
    return unused("old");
  }

  private Path unused(String kind) {
    int number = 0;
    // What cannot be deleted stays, and is in nobody's way.
    while (Files.exists(folder.resolve(kind + "-" + number), LinkOption.NOFOLLOW_LINKS)) {
      number++;
    }
    return folder.resolve(kind + "-" + number);
  }

  /** Deletes what is in this folder, or else leaves it for the next sweep. */
  void discard(Path entry) {
    try {
      Folders.delete(entry);
    } catch (IOException e) {
      // Nobody sees it, and what was asked for has been done.
    }
  }

  /** What is done in the folder. */
  interface Work<T> {
    T in(Staging staging) throws IOException;
  }
}
