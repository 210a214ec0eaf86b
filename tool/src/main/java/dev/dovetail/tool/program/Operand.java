package dev.dovetail.tool.program;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file or folder on the command line, and what it turns out to be. */
public sealed interface Operand {
  /** The file or folder. */
  Path path();

  /**
   * A descriptor.
   *
   * @param path the file
   */
  record Written(Path path) implements Operand {}

  /**
   * A jar, or a folder of classes.
   *
   * @param path the jar or folder
   */
  record Compiled(Path path) implements Operand {}

  /**
   * Sources.
   *
   * @param path the folder, that of a project laid out for Maven, or the one file
   * @param files all of them, sorted
   */
  record Sources(Path path, List<Path> files) implements Operand {}

  /** What a path is. */
  static Operand of(Path path) throws IOException, Complaint {
    String name = path.toString();
    if (!Files.exists(path)) {
      throw new Complaint("there is no file or folder " + path);
    }
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    if (name.endsWith(".json")) {
      return new Written(path);
    }
    if (name.endsWith(".java")) {
      return new Sources(path, List.of(path));
    }
    if (!name.endsWith(".jar")) {
      throw new Complaint(path + " is no jar, descriptor, source or folder");
    }
    return new Compiled(path);
  }

  private static Operand folder(Path path) throws IOException {
    if (isOfClasses(path)) {
      return new Compiled(path);
    }
    Path main = path.resolve("src/main/java");
    List<Path> sources = sources(Files.isDirectory(main) ? main : path);
    return sources.isEmpty() ? new Compiled(path) : new Sources(path, sources);
  }

  private static boolean isOfClasses(Path folder) {
    return Files.isDirectory(folder.resolve("META-INF/dovetail"));
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      // With a declaration of a module the class path would not be looked at.
      return files
          .filter(it -> it.toString().endsWith(".java") && !it.endsWith("module-info.java"))
          .filter(it -> !isGenerated(it, folder))
          .sorted()
          .toList();
    }
  }

  /** Whether it lies among classes, where javac leaves mains without {@code -s}. */
  private static boolean isGenerated(Path source, Path folder) {
    return Stream.iterate(source.getParent(), it -> !it.equals(folder), Path::getParent)
        .anyMatch(Operand::isOfClasses);
  }
}
