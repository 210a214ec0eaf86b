package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.dovetail.processor.ClaimingProcessor;
import dev.dovetail.processor.DeviceProcessor;
import dev.dovetail.processor.MainProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;

/**
 * A compilation with the processor, as a user would start it: sources and {@code -A} options.
 * Devices of the project's jars are on the class path.
 */
record Build(List<JavaFileObject> sources, List<String> options, List<File> libraries) {
  /** A build of nothing. */
  static Build empty() {
    return new Build(List.of(), List.of(), List.of());
  }

  /** With the sources below a folder, {@code module-info} left out. */
  Build sources(Path folder) {
    Build build = this;
    for (Path file : new Sources(folder).files()) {
      if (!file.endsWith("module-info.java")) {
        build = build.source(file);
      }
    }
    return build;
  }

  private Build source(Path file) {
    try {
      List<JavaFileObject> more = new ArrayList<>(sources);
      more.add(JavaFileObjects.forResource(file.toUri().toURL()));
      return new Build(List.copyOf(more), options, libraries);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** With one more source. */
  Build source(String className, String text) {
    List<JavaFileObject> more = new ArrayList<>(sources);
    more.add(JavaFileObjects.forSourceString(className, text));
    return new Build(List.copyOf(more), options, libraries);
  }

  /** With one more source; its class is told by its text. */
  Build source(String text) {
    return source(new SourceText(text).className(), text);
  }

  /** With several more options. */
  Build options(List<String> more) {
    return new Build(sources, Stream.concat(options.stream(), more.stream()).toList(), libraries);
  }

  /** With one more option, as {@code -Astore=crunch}. */
  Build option(String option) {
    List<String> more = new ArrayList<>(options);
    more.add(option);
    return new Build(sources, List.copyOf(more), libraries);
  }

  /** With one more folder of classes before those of the project. */
  Build library(Path folder) {
    List<File> more = new ArrayList<>(libraries);
    more.add(folder.toFile());
    return new Build(sources, options, List.copyOf(more));
  }

  /** Runs the compiler under test. */
  Compilation run() {
    return run(CompilerUnderTest.chosen());
  }

  /** Runs this compiler. */
  Compilation run(CompilerUnderTest compiler) {
    return started(compiler)
        .withProcessors(new ClaimingProcessor(), new DeviceProcessor(), new MainProcessor())
        .compile(sources);
  }

  /** Runs the compiler under test and insists that it reports nothing. */
  Compilation clean() {
    return clean(CompilerUnderTest.chosen());
  }

  /** Runs this compiler and insists that it reports nothing. */
  Compilation clean(CompilerUnderTest compiler) {
    Compilation compilation = run(compiler);
    assertEquals(List.of(), messages(compilation, Diagnostic.Kind.ERROR), "errors");
    assertEquals(List.of(), messages(compilation, Diagnostic.Kind.WARNING), "warnings");
    return compilation;
  }

  /** Runs the compiler under test with a processor of somebody else's, before ours. */
  Compilation run(Generating first) {
    if (CompilerUnderTest.chosen() == CompilerUnderTest.JDT) {
      return runInBuilder(first);
    }
    return compiler()
        .withProcessors(first, new ClaimingProcessor(), new DeviceProcessor(), new MainProcessor())
        .compile(sources);
  }

  private Compilation runInBuilder(Generating first) {
    try {
      Path folder = Files.createTempDirectory("generating");
      try {
        return runWith(List.of(first.jar(folder), Jars.processor()));
      } finally {
        new Folder(folder).delete();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with these processors in place of those on the class path. */
  Compilation run(List<Processor> processors) {
    return compiler().withProcessors(processors).compile(sources);
  }

  /** The same with the processors of these jars, in Eclipse's builder. */
  Compilation runWith(List<Path> processorPath) {
    return started(CompilerUnderTest.JDT, CompilerUnderTest.JDT.tool(processorPath))
        .compile(sources);
  }

  /** The same as somebody does who forgot the processor. */
  Compilation runUnprocessed() {
    return runUnprocessed(CompilerUnderTest.chosen());
  }

  /** The same with this compiler. */
  Compilation runUnprocessed(CompilerUnderTest compiler) {
    return started(compiler).withOptions(concat(options, List.of("-proc:none"))).compile(sources);
  }

  /** Puts the classes that a compilation gave into a folder. */
  static void writeClasses(Compilation compilation, Path folder) throws IOException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
        Path target = folder.resolve(path);
        Files.createDirectories(target.getParent());
        try (InputStream content = file.openInputStream()) {
          Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private Compiler compiler() {
    return started(CompilerUnderTest.chosen());
  }

  private Compiler started(CompilerUnderTest chosen) {
    return started(chosen, chosen.tool());
  }

  private Compiler started(CompilerUnderTest chosen, JavaCompiler tool) {
    Compiler compiler = Compiler.compiler(tool).withOptions(chosen.options(options));
    return libraries.isEmpty() ? compiler : compiler.withClasspath(classPath());
  }

  private List<File> classPath() {
    List<File> all = new ArrayList<>(libraries);
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(File::new)
        .forEach(all::add);
    return all;
  }

  /** What was reported, in order, as a user reads it, of one kind. */
  static List<String> messages(Compilation compilation, Diagnostic.Kind kind) {
    return compilation.diagnostics().stream()
        .filter(it -> it.getKind() == kind)
        .map(it -> it.getMessage(Locale.ROOT))
        .toList();
  }

  /** The text of a generated source. */
  static Optional<String> generated(Compilation compilation, String className) {
    return compilation.generatedSourceFile(className).map(Build::text);
  }

  /** What a generated main says it is made of. */
  static String wiring(Compilation compilation, String className) {
    String text = generated(compilation, className).orElseThrow();
    Matcher wiring = Pattern.compile("\\{@code (.*?)}").matcher(text);
    assertTrue(wiring.find(), text);
    return wiring.group(1);
  }

  /** The text of a file. */
  static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new AssertionError(file.getName(), e);
    }
  }

  private static List<Object> concat(List<String> first, List<String> second) {
    List<Object> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
