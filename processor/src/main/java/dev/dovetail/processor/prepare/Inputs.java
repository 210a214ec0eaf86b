package dev.dovetail.processor.prepare;

import dev.dovetail.processor.configure.Input;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.StandardLocation;

/** The files that the configurators of one main look at, and what they have seen of them. */
final class Inputs {
  private final Filer filer;
  private final Optional<Path> baseDirectory;
  private final Map<String, ReadInput> seen = new TreeMap<>();

  /**
   * Inputs of one main.
   *
   * @param filer the compiler's, which knows where its output is
   * @param baseDirectory where relative paths start, if the build says so
   */
  Inputs(Filer filer, Optional<Path> baseDirectory) {
    this.filer = filer;
    this.baseDirectory = baseDirectory;
  }

  /** What a user named. */
  Input named(String text) throws IOException {
    Path file;
    try {
      file = resolve(Path.of(text));
    } catch (InvalidPathException e) {
      throw new IOException("\"" + text + "\" is no path: " + e.getReason(), e);
    }
    String path = text.replace(File.separatorChar, '/').replaceFirst("(?<=.)/+$", "");
    return new InputFile(this, path, file);
  }

  /** What was looked at, sorted by path. */
  List<ReadInput> seen() {
    return List.copyOf(seen.values());
  }

  /** The latest time that a file may have, where the environment sets one (in seconds). */
  Optional<Instant> latest() {
    return Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))
        .filter(it -> it.matches("[0-9]{1,11}"))
        .map(it -> Instant.ofEpochSecond(Long.parseLong(it)));
  }

  void note(String path, Input.Kind kind) {
    seen.putIfAbsent(path, new ReadInput(path, kind, ""));
  }

  void note(String path, Input.Kind kind, byte[] content) {
    seen.put(path, new ReadInput(path, kind, new Digest(content).toString()));
  }

  private Path resolve(Path path) throws IOException {
    if (path.isAbsolute()) {
      return path;
    }
    if (baseDirectory.isPresent()) {
      return baseDirectory.get().resolve(path);
    }
    for (Path up = output(); up != null; up = up.getParent()) {
      if (Files.exists(up.resolve(path))) {
        return up.resolve(path);
      }
    }
    return path.toAbsolutePath();
  }

  private Path output() throws IOException {
    try {
      URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, "", "dovetail").toUri();
      Path file = Path.of(URI.create(uri.toString())).toAbsolutePath();
      return Objects.requireNonNullElse(file.getParent(), file);
    } catch (FilerException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Path.of("").toAbsolutePath();
    }
  }

  /** A folder as content: the paths of its files. */
  static byte[] listing(Iterable<String> paths) {
    StringBuilder lines = new StringBuilder();
    paths.forEach(it -> lines.append(it).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
