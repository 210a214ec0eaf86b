package dev.dovetail.tool.program;

import dev.dovetail.processor.ClaimingProcessor;
import dev.dovetail.processor.DeviceProcessor;
import dev.dovetail.processor.MainProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What javac would make of an application, without anything being written: the processor alone
 * runs, into memory.
 *
 * @param home where the classes would be, from which relative paths of embedded files are searched
 * @param classPath what is compiled against
 * @param sources what is compiled
 * @param classes full names of compiled applications to be put together anew
 * @param options the {@code -A} options
 */
public record DryRun(
    Path home,
    ClassPath classPath,
    List<Path> sources,
    List<String> classes,
    Map<String, String> options) {

  /**
   * What came out.
   *
   * @param files what would have been written, by path
   * @param said what javac said, a message each
   * @param failed whether any of these is an error that is not the processor's
   */
  public record Outcome(Map<String, byte[]> files, List<String> said, boolean failed) {}

  /** Puts its applications together. */
  public Outcome run() throws IOException, Complaint {
    return run(List.of(new ClaimingProcessor(), new DeviceProcessor(), new MainProcessor()));
  }

  /** Runs other processors. */
  public Outcome run(List<Processor> processors) throws IOException, Complaint {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new Complaint("a dry run needs a JDK; this Java has no compiler");
    }
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    try (StandardJavaFileManager standard =
            javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        MemoryFiles files = new MemoryFiles(standard, home)) {
      var task =
          javac.getTask(
              new StringWriter(),
              files,
              diagnostics,
              words(),
              classes,
              standard.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(processors);
      task.call();
      return new Outcome(files.all(), said(diagnostics), failed(diagnostics));
    }
  }

  private List<String> words() throws IOException {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("-proc:only", "-implicit:none", "-Xlint:none"));
    words.addAll(List.of("-classpath", classPath.withAnnotations().toString()));
    options.forEach((name, value) -> words.add("-A" + name + "=" + value));
    return words;
  }

  private static List<String> said(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(it -> it.getKind() != Diagnostic.Kind.NOTE)
        .map(Diagnostic::toString)
        .toList();
  }

  private static boolean failed(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
        .anyMatch(it -> !it.getMessage(Locale.ROOT).startsWith("[dovetail:"));
  }
}
