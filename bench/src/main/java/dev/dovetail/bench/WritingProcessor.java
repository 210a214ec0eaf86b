package dev.dovetail.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Does nothing but write the main that it is given: the least that a processor can add. */
@SupportedAnnotationTypes("*")
@SupportedOptions("main")
public final class WritingProcessor extends AbstractProcessor {
  private boolean written;

  /** Made by the compiler. */
  public WritingProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!written) {
      written = true;
      byte[] text = Base64.getDecoder().decode(processingEnv.getOptions().get("main"));
      try (Writer writer = processingEnv.getFiler().createSourceFile("graph.Main").openWriter()) {
        writer.write(new String(text, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
