package dev.dovetail.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project's jars, and those that are measured beside it.
 *
 * @param project the project's folder, in which they have been built and listed
 */
record Jars(Path project) {
  /** The jar of a module. */
  Path of(String module) throws IOException {
    try (var jars =
        Files.newDirectoryStream(
            project.resolve(module).resolve("target"),
            "dovetail-" + module + "-[0-9].[0-9].[0-9].jar")) {
      return jars.iterator().next().toAbsolutePath();
    }
  }

  /** What another toolkit needs when a program runs. */
  List<Path> toRun(String toolkit) throws IOException {
    return listed(toolkit + ".run");
  }

  /** What another toolkit needs in the compiler. */
  List<Path> toCompile(String toolkit) throws IOException {
    return listed(toolkit + ".compile");
  }

  private List<Path> listed(String file) throws IOException {
    String list = Files.readString(project.resolve("bench/target/others").resolve(file)).strip();
    return Stream.of(list.split(File.pathSeparator, -1)).map(Path::of).toList();
  }
}
