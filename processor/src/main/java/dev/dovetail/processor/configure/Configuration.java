package dev.dovetail.processor.configure;

import dev.dovetail.processor.write.AsciiText;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/**
 * What a configurator has to work with: the instance's keys, and the compiler's own way of writing.
 *
 * @param packageName package of the main, in which everything is written; empty for the unnamed
 * @param baseName a class name that is free there and tells main and instance, as {@code
 *     Main_unix_crunch}
 * @param keys values of the device's keys as text, by key name; those set while compiling
 * @param baseDirectory where relative paths start, if the build says so
 * @param filer the compiler's
 * @param origins the declarations all this rests on
 */
public record Configuration(
    String packageName,
    String baseName,
    Map<String, String> keys,
    Optional<Path> baseDirectory,
    Filer filer,
    List<Element> origins) {
  /**
   * A file or folder that a user named: absolute, or below the base directory, or else below the
   * first folder on the way up from the compiler's output that has it.
   */
  public Path path(String text) throws IOException {
    Path path = Path.of(text);
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

  /** Writes a class of the main's package. */
  public void writeClass(String simpleName, String text) throws IOException {
    String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    try (Writer writer = filer.createSourceFile(name, origin()).openWriter()) {
      writer.write(new AsciiText(text).toString());
    }
  }

  /** Writes a resource into the main's package. */
  public void writeResource(String name, byte[] content) throws IOException {
    try (var stream =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, packageName, name, origin())
            .openOutputStream()) {
      stream.write(content);
    }
  }

  /** Writes a resource of text. */
  public void writeResource(String name, String text) throws IOException {
    writeResource(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Element[] origin() {
    return origins.toArray(Element[]::new);
  }

  private Path output() throws IOException {
    try {
      String uri =
          filer.getResource(StandardLocation.CLASS_OUTPUT, "", baseName).toUri().toString();
      Path file = Path.of(URI.create(uri)).toAbsolutePath();
      return Objects.requireNonNullElse(file.getParent(), file);
    } catch (FilerException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Path.of("").toAbsolutePath();
    }
  }
}
