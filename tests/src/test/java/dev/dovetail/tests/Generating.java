package dev.dovetail.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor, which writes its sources one a round. */
@SupportedAnnotationTypes("*")
final class Generating extends AbstractProcessor {
  private final Map<String, String> sources;

  /** Writes texts by class name, in the order of the map; they are taken out of it. */
  Generating(Map<String, String> sources) {
    this.sources = sources;
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
