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
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor, which writes its sources one a round. */
@SupportedAnnotationTypes("*")
public final class Generating extends AbstractProcessor {
  private static final String TEXTS = "generating.properties";

  private final Map<String, String> sources;

  /**
   * Writes what the jar has that it is in.
   *
   * @throws IOException if it has nothing
   */
  public Generating() throws IOException {
    this(new TreeMap<>());
    Properties texts = new Properties();
    try (InputStream file = Generating.class.getResourceAsStream(TEXTS)) {
      texts.load(Objects.requireNonNull(file, TEXTS));
    }
    texts.stringPropertyNames().forEach(it -> sources.put(it, texts.getProperty(it)));
  }

  /** Writes texts by class name, in the order of the map; they are taken out of it. */
  Generating(Map<String, String> sources) {
    this.sources = sources;
  }

  /** Itself and what it writes, sorted by name, as a jar for a processor path. */
  static Path jar(Map<String, String> sources, Path folder) throws IOException {
    String name = Generating.class.getName();
    String path = name.replace('.', '/') + ".class";
    Path file = folder.resolve("classes").resolve(path);
    Path services =
        folder.resolve("classes/META-INF/services/javax.annotation.processing.Processor");
    Files.createDirectories(file.getParent());
    Files.createDirectories(services.getParent());
    Files.writeString(services, name + "\n");
    try (InputStream code = Generating.class.getResourceAsStream("/" + path);
        OutputStream texts = Files.newOutputStream(file.resolveSibling(TEXTS))) {
      Files.copy(Objects.requireNonNull(code, path), file);
      Properties properties = new Properties();
      properties.putAll(sources);
      properties.store(texts, null);
    }
    return new Classes(folder.resolve("classes")).jar(folder.resolve("generating.jar"));
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
