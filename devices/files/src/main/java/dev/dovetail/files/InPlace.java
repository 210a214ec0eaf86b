package dev.dovetail.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Changes step by step, where nobody sees the steps.
 *
 * @param root of the files
 */
record InPlace(Path root) implements Changes {
  @Override
  public void put(Spot spot, Content content) throws IOException {
    Path fresh = root.resolve(Places.RESERVED);
    content.into(fresh);
    Folders.make(spot.folder(), spot.missing());
    replace(fresh, spot.file());
  }

  @Override
  public void move(Path source, Spot destination) throws IOException {
    Folders.make(destination.folder(), destination.missing());
    moveAll(source, destination.file());
    Folders.prune(Places.parent(source), root);
  }

  /** File by file: an archive has no folders that could be moved. */
  private static void moveAll(Path source, Path destination) throws IOException {
    if (!Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS)) {
      replace(source, destination);
      return;
    }
    Files.createDirectory(destination);
    for (Path each : Folders.in(source)) {
      moveAll(each, destination.resolve(Places.name(each)));
    }
    Files.delete(source);
  }

  /** With its time, which an archive would take for that of the move. */
  private static void replace(Path source, Path destination) throws IOException {
    Files.move(
        source,
        destination,
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);
  }

  @Override
  public void remove(Path entry) throws IOException {
    Folders.delete(entry);
    Folders.prune(Places.parent(entry), root);
  }

  @Override
  public void clear() throws IOException {
    for (Path each : Folders.in(root)) {
      Folders.delete(each);
    }
  }
}
