package dev.dovetail.tests;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Eclipse's batch compiler. */
final class BatchTool implements FolderTool {
  /** One that it does not trim. */
  static final String BLANK = "\u2003";

  private final EclipseCompiler eclipse = new EclipseCompiler();

  @Override
  public boolean compile(FolderTask task, DiagnosticListener<JavaFileObject> listener)
      throws IOException {
    List<String> line = new ArrayList<>();
    task.options().forEach(it -> line.add(spelt(it)));
    line.addAll(List.of("-d", task.classes().toString(), "-s", task.generated().toString()));
    line.addAll(List.of("-cp", Javac.joined(task.classPath())));
    try (StandardJavaFileManager manager =
        eclipse.getStandardFileManager(listener, Locale.ROOT, StandardCharsets.UTF_8)) {
      CompilationTask compilation =
          eclipse.getTask(
              Writer.nullWriter(), // What it would print, it also reports.
              manager,
              listener,
              line,
              null,
              manager.getJavaFileObjectsFromPaths(task.files()));
      if (!task.processors().isEmpty()) {
        compilation.setProcessors(task.processors());
      }
      return compilation.call();
    }
  }

  /** What stands in brackets at the end of any option would be taken for an encoding. */
  static String spelt(String option) {
    return option.endsWith("]") ? option + BLANK : option;
  }
}
