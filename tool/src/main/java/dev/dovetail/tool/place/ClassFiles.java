package dev.dovetail.tool.place;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;

/**
 * Class files that may say where devices are declared.
 *
 * @param classPath jars and folders
 */
public record ClassFiles(List<Path> classPath) {
  /**
   * Looks devices up.
   *
   * @param devices full names of classes, or of factory methods
   * @return the body of each that is known
   */
  public Map<String, SourceLine> lines(Collection<String> devices) throws IOException {
    Map<String, SourceLine> lines = new TreeMap<>();
    for (Path each : classPath) {
      List<String> open = devices.stream().filter(it -> !lines.containsKey(it)).toList();
      if (!open.isEmpty() && Files.isDirectory(each)) {
        add(each, open, lines);
      } else if (!open.isEmpty()) {
        try (FileSystem jar = FileSystems.newFileSystem(each)) {
          add(jar.getPath("/"), open, lines);
        }
      }
    }
    return lines;
  }

  private static void add(Path root, List<String> devices, Map<String, SourceLine> lines)
      throws IOException {
    for (String device : devices) {
      Optional<SourceLine> made = line(root, device, "<init>");
      int end = device.lastIndexOf('.');
      (made.isPresent() || end < 0
              ? made
              : line(root, device.substring(0, end), device.substring(end + 1)))
          .ifPresent(it -> lines.put(device, it));
    }
  }

  private static byte[] content(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (ZipException e) {
      // It does not say of which file.
      throw new IOException("cannot read " + file.toUri() + ": " + e.getMessage(), e);
    }
  }

  /** A name does not say where its packages end and its classes begin. */
  private static Optional<SourceLine> line(Path root, String className, String method)
      throws IOException {
    String path = className.replace('.', '/');
    while (true) {
      Path file = root.resolve(path + ".class");
      if (Files.isRegularFile(file)) {
        return ClassReading.of(content(file), method);
      }
      int end = path.lastIndexOf('/');
      if (end < 0) {
        return Optional.empty();
      }
      path = path.substring(0, end) + "$" + path.substring(end + 1);
    }
  }
}
