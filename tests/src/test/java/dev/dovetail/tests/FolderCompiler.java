package dev.dovetail.tests;

import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A compiler for sources in memory, of which Eclipse's can read none: they are written to a folder,
 * and what is compiled there is read back.
 *
 * @param tool what compiles the folder
 */
record FolderCompiler(FolderTool tool) implements JavaCompiler {
  @Override
  public CompilationTask getTask(
      Writer out,
      JavaFileManager files,
      DiagnosticListener<? super JavaFileObject> listener,
      Iterable<String> options,
      Iterable<String> classes,
      Iterable<? extends JavaFileObject> sources) {
    return new Task((StandardJavaFileManager) files, listener, options, sources);
  }

  @Override
  public StandardJavaFileManager getStandardFileManager(
      DiagnosticListener<? super JavaFileObject> listener, Locale locale, Charset charset) {
    return ToolProvider.getSystemJavaCompiler().getStandardFileManager(listener, locale, charset);
  }

  @Override
  public int isSupportedOption(String option) {
    return -1;
  }

  @Override
  public int run(InputStream in, OutputStream out, OutputStream err, String... words) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<SourceVersion> getSourceVersions() {
    return Set.of(SourceVersion.RELEASE_17);
  }

  private final class Task implements CompilationTask {
    private final StandardJavaFileManager files;
    private final DiagnosticListener<? super JavaFileObject> listener;
    private final List<String> options = new ArrayList<>();
    private final Iterable<? extends JavaFileObject> sources;
    private final List<Processor> processors = new ArrayList<>();

    Task(
        StandardJavaFileManager files,
        DiagnosticListener<? super JavaFileObject> listener,
        Iterable<String> options,
        Iterable<? extends JavaFileObject> sources) {
      this.files = files;
      this.listener = listener;
      options.forEach(this.options::add);
      this.sources = sources;
    }

    @Override
    public void addModules(Iterable<String> names) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setProcessors(Iterable<? extends Processor> more) {
      more.forEach(processors::add);
    }

    @Override
    public void setLocale(Locale locale) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Boolean call() {
      try {
        Path base = Files.createTempDirectory("folder-compiler");
        try {
          return compile(base);
        } finally {
          new Folder(base).delete();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private boolean compile(Path base) throws IOException {
      Map<Path, JavaFileObject> written = write(base.resolve("sources"));
      FolderTask task =
          new FolderTask(base, written.keySet(), options, classPath(), List.copyOf(processors));
      Files.createDirectory(task.classes());
      Files.createDirectory(task.generated());
      boolean well =
          tool.compile(task, it -> listener.report(new Moved(it, original(it, written))));
      read(task.classes(), StandardLocation.CLASS_OUTPUT);
      read(task.generated(), StandardLocation.SOURCE_OUTPUT);
      return well;
    }

    private Map<Path, JavaFileObject> write(Path folder) throws IOException {
      Map<Path, JavaFileObject> written = new LinkedHashMap<>();
      for (JavaFileObject source : sources) {
        String text = source.getCharContent(true).toString();
        // A package's own file is found by its path, and two files may have one.
        Path path = Path.of(new SourceText(text).className().replace('.', '/'));
        Path file = folder.resolve(path).resolveSibling(simpleName(source));
        if (Files.exists(file)) {
          file = folder.resolve("" + written.size()).resolve(simpleName(source));
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        written.put(file, source);
      }
      return written;
    }

    private List<Path> classPath() {
      List<Path> paths = new ArrayList<>();
      files.getLocation(StandardLocation.CLASS_PATH).forEach(it -> paths.add(it.toPath()));
      return List.copyOf(paths);
    }

    private void read(Path folder, JavaFileManager.Location location) throws IOException {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          try (OutputStream stream = output(location, folder.relativize(file)).openOutputStream()) {
            Files.copy(file, stream);
          }
        }
      }
    }

    private FileObject output(JavaFileManager.Location location, Path file) throws IOException {
      String name = file.toString().replace(File.separatorChar, '/');
      for (var kind : List.of(JavaFileObject.Kind.CLASS, JavaFileObject.Kind.SOURCE)) {
        if (name.endsWith(kind.extension)) {
          String className = name.substring(0, name.length() - kind.extension.length());
          return files.getJavaFileForOutput(location, className.replace('/', '.'), kind, null);
        }
      }
      return files.getFileForOutput(location, "", name, null);
    }
  }

  @SuppressWarnings("NullAway") // Null is how a compiler says that a report has no place.
  private static JavaFileObject original(
      Diagnostic<? extends JavaFileObject> diagnostic, Map<Path, JavaFileObject> written) {
    JavaFileObject source = diagnostic.getSource();
    if (source == null) {
      return null;
    }
    JavaFileObject given = written.get(Path.of(source.toUri()));
    return given == null ? kept(source) : given;
  }

  /** One that outlives its folder. */
  private static JavaFileObject kept(JavaFileObject generated) {
    String text;
    try {
      text = Files.readString(Path.of(generated.toUri()));
    } catch (IOException e) {
      throw new UncheckedIOException(generated.getName(), e);
    }
    return JavaFileObjects.forSourceString(new SourceText(text).className(), text);
  }

  private static String simpleName(JavaFileObject source) {
    String name = source.getName();
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
