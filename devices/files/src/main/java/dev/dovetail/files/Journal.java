package dev.dovetail.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left to do of changes that the host cannot make at one moment, for whoever comes after a
 * process that was killed.
 *
 * @param root the folder of the store, by its real path
 * @param staging where it is written down
 */
record Journal(Path root, Staging staging) {
  private static final String SEPARATOR = "\0";

  /** Whether something is left. */
  boolean isOpen() {
    return exists(all()) || exists(folders());
  }

  /** Does it. */
  void recover() throws IOException {
    if (exists(all())) {
      clear();
    }
    if (exists(folders())) {
      for (String folder : Files.readString(folders()).split(SEPARATOR, -1)) {
        Folders.prune(root.resolve(folder), root);
      }
      kept();
    }
  }

  /** From now on these folders are removed where they are empty. */
  void promise(List<Path> folders) throws IOException {
    List<String> names = new ArrayList<>();
    folders.forEach(folder -> names.add(root.relativize(folder).toString()));
    // Written elsewhere first: half a list would name other folders.
    Path fresh = staging.fresh();
    Files.writeString(fresh, String.join(SEPARATOR, names));
    Files.move(fresh, folders(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** From now on no folder is. */
  void kept() throws IOException {
    Files.deleteIfExists(folders());
  }

  /** Removes everything, or nothing where something cannot be removed. */
  void clear() throws IOException {
    if (!exists(all())) {
      Files.createDirectory(all());
      Durable.force(Places.parent(all()));
      Durable.force(root);
    }
    try {
      moveAll(root, all());
    } catch (IOException e) {
      moveAll(all(), root);
      Files.delete(all());
      throw e;
    }
    // Before nobody knows any more that all is to go.
    Durable.force(root);
    Path trash = staging.trash();
    Files.move(all(), trash, StandardCopyOption.ATOMIC_MOVE);
    // Before something is written that is not to go.
    Durable.force(Places.parent(trash));
    staging.discard(trash);
  }

  private static void moveAll(Path from, Path to) throws IOException {
    for (Path each : Folders.in(from)) {
      String name = Places.name(each);
      if (!name.equals(Places.RESERVED)) {
        Files.move(each, to.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private Path all() {
    return staging.named("all");
  }

  private Path folders() {
    return staging.named("folders");
  }
}
