package dev.dovetail.tool;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Compiles as a user does, without lines and names of parameters.
 *
 * @param sources folder that sources go to
 */
record Javac(Path sources) {
  /** Compiles a class against what is compiled already, and everything that the tests have. */
  void compile(Path classes, String className, String text, String... options) throws IOException {
    Path source = Files.writeString(sources.resolve(className + ".java"), text);
    Files.createDirectories(classes);
    var javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StringWriter said = new StringWriter();
    String path = System.getProperty("java.class.path") + File.pathSeparator + classes;
    List<String> words =
        Stream.concat(
                Stream.of("-g:none", "-d", classes.toString(), "-cp", path, "-processorpath", path),
                Stream.of(options))
            .toList();
    try (var files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean well =
          javac.getTask(said, files, null, words, null, files.getJavaFileObjects(source)).call();
      assertTrue(well, said::toString);
    }
  }
}
