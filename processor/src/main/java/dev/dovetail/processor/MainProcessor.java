package dev.dovetail.processor;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Puts applications together, and writes a main for each on each selected target. */
@AutoService(Processor.class)
public final class MainProcessor extends AbstractProcessor {
  private Optional<MainBuilder> builder = Optional.empty();

  /** Made by the compiler. */
  public MainProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    builder = Optional.of(new MainBuilder(environment));
  }

  // An annotation that says it would be read by reflection, at the cost of a device.
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.dovetail.*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // They are ours; unclaimed ones make javac warn.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    builder.orElseThrow().round(round, annotations);
    return true;
  }
}
