package dev.dovetail.files;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;

/**
 * An archive as it was when it was opened.
 *
 * @param files in it
 * @param stamp by which it is known again
 */
record Snapshot(FileSystem files, Stamp stamp) implements AutoCloseable {
  static Snapshot of(Path archive) throws IOException {
    // Asked for first: should the archive be replaced before it is opened, it is opened again.
    Stamp stamp = Stamp.of(archive);
    return new Snapshot(FileSystems.newFileSystem(archive, Map.of()), stamp);
  }

  Tree tree() {
    return new Tree(files.getPath("/"));
  }

  boolean isOf(Path archive) {
    try {
      return stamp.equals(Stamp.of(archive));
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  /** What is another whenever the content is: each change of ours makes a new file. */
  private record Stamp(Optional<Object> key, FileTime modified, long size) {
    static Stamp of(Path archive) throws IOException {
      var attributes = Files.readAttributes(archive, BasicFileAttributes.class);
      return new Stamp(
          Optional.ofNullable(attributes.fileKey()),
          attributes.lastModifiedTime(),
          attributes.size());
    }
  }
}
