package dev.dovetail.tool.program;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * Jars and folders of classes, in order, each with those that its manifest names behind it.
 *
 * @param entries all that exist
 */
public record ClassPath(List<Path> entries) {
  /** That which begins with some entries. */
  public static ClassPath of(List<Path> first) throws IOException {
    Set<Path> all = new LinkedHashSet<>();
    for (Path each : first) {
      add(each, all);
    }
    return new ClassPath(List.copyOf(all));
  }

  /** As javac takes it. */
  String typed() throws IOException {
    for (Path each : entries) {
      if (each.toString().contains(File.pathSeparator)) {
        throw new IOException(
            each + " cannot be compiled against: it has a " + File.pathSeparator + " in its name");
      }
    }
    return toString();
  }

  private static void add(Path entry, Set<Path> all) throws IOException {
    Path file = entry.toAbsolutePath().normalize();
    if (!Files.exists(file) || !all.add(file) || Files.isDirectory(file)) {
      return;
    }
    try (JarFile jar = new Jar(file).open()) {
      Manifest manifest = jar.getManifest();
      String more =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      if (more != null) {
        for (String each : more.split("\\s+", -1)) {
          Optional<Path> named = named(each, file);
          if (named.isPresent()) {
            add(named.get(), all);
          }
        }
      }
    }
  }

  /** What a manifest names; empty where that is no file's address, which javac passes by, too. */
  private static Optional<Path> named(String address, Path jar) {
    try {
      URI uri = jar.toUri().resolve(new URI(address));
      return address.isEmpty() || !"file".equals(uri.getScheme())
          ? Optional.empty()
          : Optional.of(Path.of(uri));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Parted as the system parts paths. */
  @Override
  public String toString() {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
