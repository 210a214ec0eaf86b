package dev.dovetail.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder with all that is in it.
 *
 * @param path its own, there or not
 */
record Folder(Path path) {
  /** Deletes it. */
  void delete() throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** Copies its files into another. */
  void copyTo(Path other) throws IOException {
    for (Map.Entry<String, byte[]> file : Workshop.files(path).entrySet()) {
      Path target = other.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}
