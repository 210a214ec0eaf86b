package dev.dovetail.tool.matrix;

import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Asks a compiler which package a class is in, which its name does not say; writes nothing. */
final class PackageReader extends AbstractProcessor {
  private final String className;
  private Optional<String> name = Optional.empty();

  /**
   * For one class.
   *
   * @param className its full name
   */
  PackageReader(String className) {
    this.className = className;
  }

  /** Name of the package; empty for the unnamed one, and where there is no such class. */
  String name() {
    return name.orElse("");
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    var elements = processingEnv.getElementUtils();
    TypeElement found = elements.getTypeElement(className);
    if (found != null) {
      name = Optional.of(elements.getPackageOf(found).getQualifiedName().toString());
    }
    return false;
  }
}
