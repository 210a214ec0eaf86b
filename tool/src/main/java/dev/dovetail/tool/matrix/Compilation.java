package dev.dovetail.tool.matrix;

import dev.dovetail.processor.ClaimingProcessor;
import dev.dovetail.processor.DeviceProcessor;
import dev.dovetail.processor.MainProcessor;
import dev.dovetail.tool.program.ClassPath;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A run of javac with the processor, to a folder.
 *
 * @param classPath what is compiled against
 * @param sources what is compiled
 * @param options the {@code -A} options
 * @param output where classes go
 */
record Compilation(
    ClassPath classPath, List<Path> sources, Map<String, String> options, Path output) {
  /** What javac said of errors; empty where all went well. */
  String run() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<String> words = new ArrayList<>();
    words.addAll(List.of("-d", output.toString(), "-Xlint:none", "-nowarn"));
    words.addAll(List.of("-classpath", classPath.withAnnotations().toString()));
    options.forEach((name, value) -> words.add("-A" + name + "=" + value));
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var task =
          javac.getTask(said, files, null, words, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(
          List.of(new ClaimingProcessor(), new DeviceProcessor(), new MainProcessor()));
      return task.call() ? "" : said.toString().strip();
    }
  }
}
