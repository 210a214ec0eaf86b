package dev.dovetail.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * What is in an archive.
 *
 * @param sizes of the files by path, in bytes
 */
record Inventory(Map<String, Long> sizes) {
  static Inventory of(Path root) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    collect(root, sizes);
    return new Inventory(sizes);
  }

  private static void collect(Path folder, Map<String, Long> sizes) throws IOException {
    for (Path each : Folders.in(folder)) {
      if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
        collect(each, sizes);
      } else {
        sizes.put(each.toString(), Files.size(each));
      }
    }
  }

  /** Reads an archive from one end to the other: does it have all of it, and that unharmed? */
  void check(Path archive) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(archive, Map.of())) {
      if (!equals(of(files.getPath("/")))) {
        throw new IOException("not all of the archive was written");
      }
      for (String file : sizes.keySet()) {
        Path path = files.getPath(file);
        if (!Files.getAttribute(path, "zip:crc").equals(sum(path))) {
          throw new IOException("the archive was not written as it should be");
        }
      }
    }
  }

  private static Long sum(Path file) throws IOException {
    var sum = new CRC32();
    try (var content = new CheckedInputStream(Files.newInputStream(file), sum)) {
      content.transferTo(OutputStream.nullOutputStream());
    }
    return sum.getValue();
  }
}
