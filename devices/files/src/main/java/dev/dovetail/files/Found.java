package dev.dovetail.files;

import dev.dovetail.store.Store.Kind;
import dev.dovetail.store.StorePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * What a path of a store leads to.
 *
 * @param file where it is
 * @param attributes what it is, be it not a link
 */
record Found(Path file, BasicFileAttributes attributes) {
  /** What is at a place itself. */
  static Found at(Path file) throws IOException {
    return new Found(
        file, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  /**
   * What a path leads to below a folder without a link on the way, so that it needs no real path to
   * be known to be inside: that takes the host as long as reading a small file.
   *
   * @return nothing where there is a link, something else than a folder, or nothing on the way
   */
  static Optional<Found> plainly(Path folder, StorePath path) {
    // Hosts that do not tell upper from lower case have other names for what is reserved.
    if (path.segments().isEmpty() || path.segments().get(0).equalsIgnoreCase(Places.RESERVED)) {
      return Optional.empty();
    }
    try {
      Path file = folder;
      Optional<Found> found = Optional.empty();
      for (String segment : path.segments()) {
        file = file.resolve(segment);
        Found next = at(file);
        if (next.kind().isEmpty()) {
          return Optional.empty();
        }
        found = Optional.of(next);
      }
      return found;
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What a store calls it; nothing where it is a link, a pipe or a device. */
  Optional<Kind> kind() {
    if (attributes.isDirectory()) {
      return Optional.of(Kind.FOLDER);
    }
    return attributes.isRegularFile() ? Optional.of(Kind.FILE) : Optional.empty();
  }
}
