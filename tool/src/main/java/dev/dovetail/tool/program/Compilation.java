package dev.dovetail.tool.program;

import com.sun.source.util.JavacTask;
import dev.dovetail.processor.ClaimingProcessor;
import dev.dovetail.processor.DeviceProcessor;
import dev.dovetail.processor.MainProcessor;
import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.place.SourceLine;
import dev.dovetail.tool.place.SourceReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What javac makes of applications.
 *
 * @param home where its classes are, or would be: there begins the search for relative paths of
 *     files that are embedded
 * @param classPath what is compiled against
 * @param sources what is compiled
 * @param classes full names of compiled applications to be put together anew
 * @param options the {@code -A} options
 */
public record Compilation(
    Path home,
    ClassPath classPath,
    List<Path> sources,
    List<String> classes,
    Map<String, String> options) {
  /**
   * What came out of a dry run.
   *
   * @param files what would have been written, by path
   * @param said what javac said, without its notes
   * @param lines on which the devices of the sources are declared, by their full names
   */
  public record Outcome(
      Map<String, byte[]> files, List<Remark> said, Map<String, SourceLine> lines) {
    /** Whether something else than Dovetail's own processor found an error. */
    public boolean isInvalid() {
      return said.stream().anyMatch(it -> it.isError() && !it.isOurs());
    }

    /** What is in none of the descriptions that came out: errors hold for all of them. */
    public List<Remark> besides(List<Descriptor> programs) {
      return said.stream()
          .filter(it -> it.isError() || it.isOurs())
          .filter(it -> !it.isTold(programs))
          .toList();
    }
  }

  /** One run of javac, which says what it has to say to a collector. */
  private record Run(JavaCompiler javac, DiagnosticCollector<JavaFileObject> diagnostics) {
    static Run begin() throws Complaint {
      JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
      if (javac == null) {
        throw new Complaint("this takes a JDK; this Java has no compiler");
      }
      return new Run(javac, new DiagnosticCollector<>());
    }

    StandardJavaFileManager files() {
      return javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
    }

    List<Remark> said() {
      return diagnostics.getDiagnostics().stream()
          .filter(it -> it.getKind() != Diagnostic.Kind.NOTE)
          .map(Remark::of)
          .toList();
    }
  }

  /** The same of more sources. */
  public Compilation and(List<Path> more) {
    List<Path> all = Stream.concat(sources.stream(), more.stream()).toList();
    return new Compilation(home, classPath, all, classes, options);
  }

  /**
   * Puts the applications together in memory, without anything being written. Sources are looked at
   * as when they are compiled, bodies of methods too.
   */
  public Outcome dry() throws IOException, Complaint {
    SourceReader reader = new SourceReader();
    List<Processor> processors = new ArrayList<>(processors());
    // Behind the one that claims options, in front of the one that claims annotations.
    processors.add(1, reader);
    Outcome outcome = outcome(processors, !sources.isEmpty());
    return new Outcome(outcome.files(), outcome.said(), reader.lines());
  }

  /** Runs other processors alone, and asks for no lines. */
  public Outcome dry(List<Processor> processors) throws IOException, Complaint {
    return outcome(processors, false);
  }

  private Outcome outcome(List<Processor> processors, boolean bodies)
      throws IOException, Complaint {
    Run run = Run.begin();
    try (StandardJavaFileManager standard = run.files();
        MemoryFiles files = new MemoryFiles(new AnnotationFiles(standard), home)) {
      if (bodies) {
        task(run, standard, files, "-implicit:none", processors).analyze();
      } else {
        task(run, standard, files, "-proc:only", processors).call();
      }
      return new Outcome(files.all(), run.said(), Map.of());
    }
  }

  /**
   * Compiles them.
   *
   * @param output folder that the classes go to
   * @return what javac said; empty where all went well
   */
  public List<String> into(Path output) throws IOException, Complaint {
    Run run = Run.begin();
    try (StandardJavaFileManager standard = run.files();
        MemoryFiles files = new MemoryFiles(new AnnotationFiles(standard), home)) {
      if (!task(run, standard, files, "-implicit:class", processors()).call()) {
        return run.said().stream().map(Remark::shown).toList();
      }
      for (Map.Entry<String, byte[]> file : files.all().entrySet()) {
        Path path = output.resolve(file.getKey());
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.write(path, file.getValue());
      }
      return List.of();
    }
  }

  private JavacTask task(
      Run run,
      StandardJavaFileManager standard,
      MemoryFiles files,
      String how,
      List<Processor> processors)
      throws IOException {
    List<String> words = new ArrayList<>();
    words.addAll(List.of(how, "-Xlint:none", "-classpath", classPath.typed()));
    options.forEach((name, value) -> words.add("-A" + name + "=" + value));
    JavaCompiler.CompilationTask task =
        run.javac()
            .getTask(
                new StringWriter(),
                files,
                run.diagnostics(),
                words,
                classes,
                standard.getJavaFileObjectsFromPaths(sources));
    task.setProcessors(processors);
    return (JavacTask) task;
  }

  private static List<Processor> processors() {
    return List.of(new ClaimingProcessor(), new DeviceProcessor(), new MainProcessor());
  }
}
