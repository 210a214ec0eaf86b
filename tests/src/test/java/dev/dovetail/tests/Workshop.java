package dev.dovetail.tests;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * A project in a folder, which is built as a whole or in parts. What is compiled already is on the
 * class path.
 *
 * @param folder with {@code src}, {@code classes} and {@code generated}
 * @param compiler what builds it
 * @param libraries further classes
 * @param options of the compiler
 */
record Workshop(Path folder, InProcess compiler, List<Path> libraries, List<String> options) {
  /** One that is empty. */
  static Workshop in(Path folder, InProcess compiler) {
    return new Workshop(folder, compiler, List.of(), List.of());
  }

  /** With further options. */
  Workshop with(String... more) {
    List<String> all = Stream.concat(options.stream(), Stream.of(more)).toList();
    return new Workshop(folder, compiler, libraries, all);
  }

  /** With one more folder or jar of classes. */
  Workshop against(Path library) {
    List<Path> all = Stream.concat(libraries.stream(), Stream.of(library)).toList();
    return new Workshop(folder, compiler, all, options);
  }

  /** A copy of it in another folder. */
  Workshop copy(Path to) throws IOException {
    new Folder(folder).copyTo(to);
    return new Workshop(to, compiler, libraries, options);
  }

  /** The same sources in another folder, where nothing is built yet. */
  Workshop cleanCopy(Path to) throws IOException {
    new Folder(sources()).copyTo(to.resolve("src"));
    return new Workshop(to, compiler, libraries, options);
  }

  /** With the sources of a folder, too. */
  Workshop add(Path programs) throws IOException {
    new Folder(programs).copyTo(sources());
    return this;
  }

  /** Where the sources are. */
  Path sources() {
    return folder.resolve("src");
  }

  /** Where classes go. */
  Path classes() {
    return folder.resolve("classes");
  }

  /** The source of a top-level class, there or not. */
  Path source(String className) {
    return sources().resolve(className.replace('.', '/') + ".java");
  }

  /** Builds all sources. */
  Built build() throws IOException {
    return build(new Sources(sources()).files(), List.of());
  }

  /**
   * Builds some sources.
   *
   * @param classNames of classes that are compiled already, and are to be processed again
   */
  Built build(Collection<Path> files, Collection<String> classNames) throws IOException {
    Recorder recorder = new Recorder();
    Diagnoses said = build(files, classNames, recorder.processors());
    return new Built(said.errors(), said.all(), recorder);
  }

  /** The same with other processors. */
  Diagnoses build(Collection<Path> files, Collection<String> classNames, List<Processor> processors)
      throws IOException {
    Files.createDirectories(classes());
    Files.createDirectories(folder.resolve("generated"));
    List<Path> classPath = new ArrayList<>(Jars.libraries());
    classPath.addAll(libraries);
    classPath.add(classes());
    List<String> line = new ArrayList<>();
    line.addAll(List.of("-d", classes().toString()));
    line.addAll(List.of("-s", folder.resolve("generated").toString()));
    line.addAll(List.of("-cp", Javac.joined(classPath), "--release", "17", "-encoding", "UTF-8"));
    line.addAll(options);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter other = new StringWriter();
    JavaCompiler tool = compiler.tool();
    try (StandardJavaFileManager manager =
        tool.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          tool.getTask(
              other,
              manager,
              diagnostics,
              line,
              classNames.isEmpty() ? null : List.copyOf(classNames),
              manager.getJavaFileObjectsFromPaths(List.copyOf(files)));
      task.setProcessors(processors);
      boolean done = task.call();
      return Diagnoses.of(done, diagnostics.getDiagnostics(), other.toString());
    }
  }

  /** Files below a folder, by path. */
  static SortedMap<String, byte[]> files(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  /** Takes files of the project away, those that are there. */
  void delete(String path) {
    try {
      Files.deleteIfExists(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /**
   * What a compiler said.
   *
   * @param errors first lines of errors, sorted; none where the build is done
   * @param all every line
   */
  record Diagnoses(List<String> errors, String all) {
    static Diagnoses of(
        boolean done, List<Diagnostic<? extends JavaFileObject>> said, String other) {
      List<String> errors =
          said.stream()
              .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
              .map(it -> it.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
              .distinct()
              .sorted()
              .toList();
      String all = String.join("\n", said.stream().map(String::valueOf).toList()) + other;
      return new Diagnoses(done || !errors.isEmpty() ? errors : List.of("failed: " + all), all);
    }
  }
}
