package dev.dovetail.tool.program;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.DescriptorReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the descriptors in what was built. */
public final class Descriptors {
  /** Where they lie: the class of the application, and the target with what tells mains apart. */
  private static final Pattern PATH = Pattern.compile("META-INF/dovetail/[^/]+/[^/]+\\.json");

  private final DescriptorReader reader = new DescriptorReader();

  /** A finder. */
  public Descriptors() {}

  /** That in a file. */
  Descriptor read(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return reader.read(file.toString(), content);
    }
  }

  /** Those in a jar or a folder of classes, sorted by application and target. */
  public List<Descriptor> in(Path place) throws IOException {
    return Files.isDirectory(place) ? inFolder(place) : inJar(place);
  }

  /** Those among the files that a dry run gave. */
  public List<Descriptor> among(Map<String, byte[]> files) throws IOException {
    List<Descriptor> found = new ArrayList<>();
    for (var file : new TreeMap<>(files).entrySet()) {
      if (PATH.matcher(file.getKey()).matches()) {
        found.add(reader.read(file.getKey(), new ByteArrayInputStream(file.getValue())));
      }
    }
    return found;
  }

  private List<Descriptor> inFolder(Path folder) throws IOException {
    Path base = folder.resolve("META-INF/dovetail");
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    List<Descriptor> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(base, 2, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : files.sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (PATH.matcher(path).matches()) {
          found.add(read(file));
        }
      }
    }
    return found;
  }

  private List<Descriptor> inJar(Path file) throws IOException {
    List<Descriptor> found = new ArrayList<>();
    try (JarFile jar = new Jar(file).open()) {
      List<JarEntry> entries =
          jar.stream()
              .filter(it -> PATH.matcher(it.getName()).matches())
              .sorted((a, b) -> a.getName().compareTo(b.getName()))
              .toList();
      for (JarEntry entry : entries) {
        try (InputStream content = jar.getInputStream(entry)) {
          found.add(reader.read(file + "!/" + entry.getName(), content));
        }
      }
    }
    return found;
  }
}
