package dev.dovetail.processor;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Checks each device and named wiring by itself, and writes the entries by which it is found once
 * compiled.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({
  "dev.dovetail.Application",
  "dev.dovetail.Device",
  "dev.dovetail.Wiring",
  "dev.dovetail.Wirings"
})
public final class DeviceProcessor extends AbstractProcessor {
  private Optional<DeviceIndexer> indexer = Optional.empty();

  /** Made by the compiler. */
  public DeviceProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    indexer = Optional.of(new DeviceIndexer(environment));
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    indexer.orElseThrow().round(round);
    return false;
  }
}
