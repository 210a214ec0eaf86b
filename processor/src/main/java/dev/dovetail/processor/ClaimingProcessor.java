package dev.dovetail.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims every option, so that javac does not warn of ours: their names are the user's own, and a
 * typing mistake in them is reported by us. It stands first among our processors, since javac asks
 * no further ones when all annotations are claimed.
 */
@AutoService(Processor.class)
public final class ClaimingProcessor extends AbstractProcessor {
  /** Made by the compiler. */
  public ClaimingProcessor() {}

  // An annotation that says it would be read by reflection, at the cost of a device.
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return new TreeSet<>(processingEnv.getOptions().keySet());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }
}
