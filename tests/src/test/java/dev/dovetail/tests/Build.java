package dev.dovetail.tests;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.dovetail.processor.ClaimingProcessor;
import dev.dovetail.processor.DeviceProcessor;
import dev.dovetail.processor.MainProcessor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A compilation with the processor, as a user would start it: sources and {@code -A} options.
 * Devices of the project's jars are on the class path.
 */
record Build(List<JavaFileObject> sources, List<String> options) {
  /** A build of nothing. */
  static Build empty() {
    return new Build(List.of(), List.of());
  }

  /** With one more source; its class is told by its text. */
  Build source(String className, String text) {
    List<JavaFileObject> more = new ArrayList<>(sources);
    more.add(JavaFileObjects.forSourceString(className, text));
    return new Build(List.copyOf(more), options);
  }

  /** With one more option, as {@code -Astore=crunch}. */
  Build option(String option) {
    List<String> more = new ArrayList<>(options);
    more.add(option);
    return new Build(sources, List.copyOf(more));
  }

  /** Runs javac, every lint on. */
  Compilation run() {
    return Compiler.javac()
        .withProcessors(new ClaimingProcessor(), new DeviceProcessor(), new MainProcessor())
        .withOptions(concat(List.of("-Xlint:all", "-Xlint:-options", "--release", "17"), options))
        .compile(sources);
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

  private static String text(JavaFileObject file) {
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
