package dev.dovetail.tool.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

  /** Whether a folder is one of classes. */
  static boolean isOfClasses(Path folder) {
    return Files.isDirectory(folder.resolve("META-INF/dovetail"));
  }

  private static List<Path> sources(Path folder) throws IOException {
    // With a declaration of a module the class path would not be looked at.
    return SourceFiles.in(folder).stream().filter(it -> !it.endsWith("module-info.java")).toList();
  }
}
