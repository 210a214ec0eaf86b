package dev.dovetail.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is done with folders, whatever file system they are in. */
final class Folders {
  private Folders() {}

  /** What is in a folder. */
  static List<Path> in(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      found.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return entries;
  }

  /** Whether there is just one thing in a folder. */
  static boolean hasOne(Path folder) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      Iterator<Path> entries = found.iterator();
      if (!entries.hasNext()) {
        return false;
      }
      entries.next();
      return !entries.hasNext();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** Makes folders one in the other, and gives the outermost first. */
  static List<Path> make(Path folder, List<String> names) throws IOException {
    List<Path> made = new ArrayList<>();
    Path next = folder;
    try {
      for (String name : names) {
        next = next.resolve(name);
        Files.createDirectory(next);
        made.add(next);
      }
    } catch (IOException e) {
      if (!made.isEmpty()) {
        prune(made.get(made.size() - 1), folder);
      }
      throw e;
    }
    return made;
  }

  /** Removes a folder that is empty, and those that it leaves empty, up to one that stays. */
  static void prune(Path folder, Path stays) throws IOException {
    Path next = folder;
    while (!next.equals(stays) && next.startsWith(stays)) {
      if (!Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)
          && Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      try {
        Files.delete(next);
      } catch (NoSuchFileException gone) {
        // The ones above it may be empty all the same.
      } catch (DirectoryNotEmptyException e) {
        return;
      }
      next = Places.parent(next);
    }
  }

  /** Deletes a file, or a folder with all in it; links are not followed. */
  static void delete(Path entry) throws IOException {
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      for (Path each : in(entry)) {
        delete(each);
      }
    }
    Files.deleteIfExists(entry);
  }
}
