package dev.dovetail.processor.prepare;

import dev.dovetail.processor.configure.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An input on the file system.
 *
 * @param inputs that note what is asked of it
 * @param path as the user named it
 * @param file where it is
 */
record InputFile(Inputs inputs, String path, Path file) implements Input {
  InputFile {
    inputs.note(path, kind(file));
  }

  @Override
  public String location() {
    return file.toString();
  }

  @Override
  public Kind kind() {
    return kind(file);
  }

  @Override
  public byte[] read() throws IOException {
    byte[] content = Files.readAllBytes(file);
    inputs.note(path, Kind.FILE, content);
    return content;
  }

  @Override
  public Instant lastModified() throws IOException {
    Instant time = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS);
    return inputs.latest().filter(time::isAfter).orElse(time);
  }

  @Override
  public SortedMap<String, Input> files() throws IOException {
    if (kind() != Kind.FOLDER) {
      throw new NotDirectoryException(location());
    }
    Path real = file.toRealPath();
    SortedMap<String, Path> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(file)) {
      all.filter(it -> Files.isRegularFile(it) && isInside(real, it))
          .forEach(it -> found.put(below(it), it));
    }
    inputs.note(path, Kind.FOLDER, Inputs.listing(found.keySet()));
    SortedMap<String, Input> files = new TreeMap<>();
    found.forEach((name, it) -> files.put(name, new InputFile(inputs, path + "/" + name, it)));
    return Collections.unmodifiableSortedMap(files);
  }

  private String below(Path one) {
    StringBuilder name = new StringBuilder();
    file.relativize(one).forEach(segment -> name.append(name.isEmpty() ? "" : "/").append(segment));
    return name.toString();
  }

  private static boolean isInside(Path folder, Path one) {
    try {
      return one.toRealPath().startsWith(folder);
    } catch (IOException e) {
      return false;
    }
  }

  private static Kind kind(Path file) {
    if (Files.isDirectory(file)) {
      return Kind.FOLDER;
    }
    return Files.exists(file) ? Kind.FILE : Kind.ABSENT;
  }
}
