package dev.dovetail.tests;

import dev.dovetail.processor.options.Options;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.ApplicationReader;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.Entries;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.resolve.Assembly;
import dev.dovetail.processor.resolve.NeededArtifact;
import dev.dovetail.processor.resolve.Packages;
import dev.dovetail.processor.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes down the packages of the program that is compiled: each with who needs it. */
@SupportedAnnotationTypes("*")
final class Needed extends AbstractProcessor {
  private final List<String> lines = new ArrayList<>();

  /** The packages of a program that compiles. */
  static List<String> by(Build build) {
    Needed needed = new Needed();
    Report report = new Report(build.run(needed));
    if (!report.lines().isEmpty()) {
      throw new AssertionError(report.text());
    }
    return needed.lines;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Mark mark : marks(round, Mark.Kind.APPLICATION)) {
      var elements = processingEnv.getElementUtils();
      var types = processingEnv.getTypeUtils();
      Options options = new Options(processingEnv.getOptions());
      Entries entries = new Entries(elements, processingEnv.getFiler(), false);
      Catalogue catalogue = new Catalogue(elements, types, entries, marks(round, Mark.Kind.DEVICE));
      Application application =
          new ApplicationReader(elements, types)
              .read((TypeElement) mark.element(), it -> {})
              .orElseThrow();
      for (String target : options.targets()) {
        Assembly assembly = Assembly.of(application, target);
        Resolver resolver = new Resolver(elements, types, catalogue, options, assembly, false);
        Packages.of(resolver.resolve()).artifacts().forEach(it -> lines.add(line(it)));
      }
    }
    return false;
  }

  private static String line(NeededArtifact artifact) {
    return artifact.coordinates()
        + artifact.needs().stream()
            .map(it -> it.instance().head() + " in " + it.path())
            .collect(Collectors.joining(", ", " for ", ""));
  }

  private List<Mark> marks(RoundEnvironment round, Mark.Kind kind) {
    TypeElement annotation = processingEnv.getElementUtils().getTypeElement(kind.className());
    Stream<? extends Element> marked =
        annotation == null ? Stream.empty() : round.getElementsAnnotatedWith(annotation).stream();
    return marked.flatMap(it -> Mark.of(kind, it).stream()).toList();
  }
}
