package dev.dovetail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The project's jars.
 *
 * @param project the project's folder, in which they have been built
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
}
