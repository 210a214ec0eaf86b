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

/**
 * Checks each device and named wiring by itself, and writes the entries by which it is found once
 * compiled.
 */
@AutoService(Processor.class)
public final class DeviceProcessor extends AbstractProcessor {
  private Optional<DeviceIndexer> indexer = Optional.empty();

  /** Made by the compiler. */
  public DeviceProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    indexer = Optional.of(new DeviceIndexer(environment));
  }

  // An annotation that says it would be read by reflection, at the cost of a device.
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        "dev.dovetail.Application",
        "dev.dovetail.Device",
        "dev.dovetail.Wiring",
        "dev.dovetail.Wirings");
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
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    indexer.orElseThrow().round(round, annotations);
    return false;
  }
}
