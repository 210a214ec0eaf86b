package dev.dovetail.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;

/**
 * Changes that happen at one moment each, when the host renames something that was prepared, and
 * that are durable at the end.
 *
 * @param root the folder of the store, by its real path
 * @param staging where things are prepared
 * @param journal what is to be done should the process end before its time
 * @param unseen held while readers of this process must not look
 */
record Staged(Path root, Staging staging, Journal journal, Lock unseen) implements Changes {
  @Override
  public void put(Spot spot, Content content) throws IOException {
    Path fresh = staging.fresh();
    try {
      prepare(fresh, spot, content);
      hidden(() -> replace(fresh, spot.folder().resolve(outermost(spot))));
    } catch (IOException e) {
      IOException known = Full.or(e, root);
      staging.discard(fresh);
      throw known;
    }
    Durable.force(spot.folder());
  }

  private void prepare(Path fresh, Spot spot, Content content) throws IOException {
    List<String> missing = spot.missing();
    if (missing.isEmpty()) {
      content.into(fresh);
      keepPermissions(spot.file(), fresh);
      Durable.force(fresh);
      return;
    }
    Files.createDirectory(fresh);
    List<Path> folders = new ArrayList<>(List.of(fresh));
    folders.addAll(Folders.make(fresh, missing.subList(1, missing.size())));
    Path file = folders.get(folders.size() - 1).resolve(spot.name());
    content.into(file);
    Durable.force(file);
    for (Path folder : folders) {
      Durable.force(folder);
    }
  }

  private static String outermost(Spot spot) {
    return spot.missing().isEmpty() ? spot.name() : spot.missing().get(0);
  }

  private static void keepPermissions(Path old, Path fresh) throws IOException {
    var view =
        Files.getFileAttributeView(old, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null && Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
      Files.setPosixFilePermissions(fresh, view.readAttributes().permissions());
    }
  }

  @Override
  public void move(Path source, Spot destination) throws IOException {
    Path left = Places.parent(source);
    boolean folders =
        !destination.missing().isEmpty() || (!left.equals(root) && Folders.hasOne(left));
    if (folders) {
      journal.promise(List.of(destination.parent(), left));
    }
    hidden(
        () -> {
          make(destination);
          try {
            replace(source, destination.file());
          } catch (IOException e) {
            Folders.prune(destination.parent(), destination.folder());
            throw e;
          }
          // Two names of one file: to rename one to the other does nothing.
          Files.deleteIfExists(source);
          // Before the folders that it was in are gone.
          Durable.force(destination.parent());
          prune(left);
        });
    Durable.force(existing(left));
    if (folders) {
      journal.kept();
    }
  }

  /** Nothing goes into a folder that the medium may not have yet. */
  private static void make(Spot spot) throws IOException {
    Path folder = spot.folder();
    for (Path made : Folders.make(folder, spot.missing())) {
      Durable.force(folder);
      folder = made;
    }
  }

  private static Path existing(Path folder) {
    Path existing = folder;
    while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = Places.parent(existing);
    }
    return existing;
  }

  /** A folder that cannot be removed stays: what was asked for has been done. */
  private void prune(Path folder) {
    try {
      Folders.prune(folder, root);
    } catch (IOException e) {
      // It is empty, and a folder to whoever lists it.
    }
  }

  @Override
  public void remove(Path entry) throws IOException {
    Path outermost = entry;
    Path parent = Places.parent(entry);
    while (!parent.equals(root) && Folders.hasOne(parent)) {
      outermost = parent;
      parent = Places.parent(parent);
    }
    Path gone = outermost;
    if (Files.isDirectory(gone, LinkOption.NOFOLLOW_LINKS)) {
      Path trash = staging.trash();
      hidden(() -> replace(gone, trash));
      Durable.force(parent);
      staging.discard(trash);
    } else {
      hidden(() -> Files.delete(gone));
      Durable.force(parent);
    }
  }

  @Override
  public void clear() throws IOException {
    hidden(journal::clear);
  }

  private static void replace(Path source, Path destination) throws IOException {
    Files.move(
        source, destination, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void hidden(Step step) throws IOException {
    unseen.lock();
    try {
      step.run();
    } finally {
      unseen.unlock();
    }
  }

  /** What must not be seen by halves. */
  private interface Step {
    void run() throws IOException;
  }
}
