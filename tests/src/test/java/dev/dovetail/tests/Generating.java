package dev.dovetail.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor, which writes its sources one a round. */
@SupportedAnnotationTypes("*")
public final class Generating extends AbstractProcessor {
  private static final String SOURCES = "sources.properties";

  private final Map<String, String> sources;

  /** Writes those that are beside it in its jar. */
  public Generating() {
    this(kept());
  }

  /** Writes texts by class name, in the order of names. */
  Generating(Map<String, String> sources) {
    this.sources = new TreeMap<>(sources);
  }

  private static Map<String, String> kept() {
    Properties kept = new Properties();
    try (InputStream in = beside(SOURCES)) {
      kept.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> sources = new TreeMap<>();
    kept.stringPropertyNames().forEach(it -> sources.put(it, kept.getProperty(it)));
    return sources;
  }

  private static InputStream beside(String name) {
    return Objects.requireNonNull(Generating.class.getResourceAsStream(name), name);
  }

  /** A jar of it and what it writes, for compilers that find their processors themselves. */
  Path jar(Path folder) throws IOException {
    Path own = Path.of(Generating.class.getName().replace('.', '/'));
    Path classes = folder.resolve("classes");
    Path file = classes.resolve(own + ".class");
    Files.createDirectories(file.getParent());
    try (InputStream in = beside(own.getFileName() + ".class")) {
      Files.copy(in, file);
    }
    Properties kept = new Properties();
    kept.putAll(sources);
    try (OutputStream out = Files.newOutputStream(file.resolveSibling(SOURCES))) {
      kept.store(out, null);
    }
    Path services = classes.resolve("META-INF/services/" + Processor.class.getName());
    Files.createDirectories(services.getParent());
    Files.writeString(services, Generating.class.getName() + "\n");
    return new Classes(classes).jar(folder.resolve("generating.jar"));
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!sources.isEmpty() && !round.processingOver()) {
      String name = sources.keySet().iterator().next();
      try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(sources.remove(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
