package dev.dovetail.tests;

import dev.dovetail.processor.ClaimingProcessor;
import dev.dovetail.processor.DeviceProcessor;
import dev.dovetail.processor.MainProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Notes what our processors are given and what they write, as an incremental build tool does. */
final class Recorder {
  private final List<Written> written = new ArrayList<>();
  private final Map<String, Set<String>> annotated = new TreeMap<>();
  private final Set<String> read = new TreeSet<>();

  /** Our processors, each of which is watched. */
  List<Processor> processors() {
    return Stream.of(new ClaimingProcessor(), new DeviceProcessor(), new MainProcessor())
        .map(it -> (Processor) new Watched(it))
        .toList();
  }

  /** What was written, in order. */
  List<Written> written() {
    return written;
  }

  /** The classes with annotations that a processor asks for, by the processor's name. */
  Set<String> annotated(String processor) {
    return annotated.getOrDefault(processor, Set.of());
  }

  /** Places and paths that were asked for, to be read. */
  Set<String> read() {
    return read;
  }

  private final class Watched implements Processor {
    private final Processor processor;

    Watched(Processor processor) {
      this.processor = processor;
    }

    private String name() {
      return processor.getClass().getName();
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public void init(ProcessingEnvironment environment) {
      processor.init(new WatchedEnvironment(environment, name()));
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // What the other claims.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (TypeElement annotation : annotations) {
        round
            .getElementsAnnotatedWith(annotation)
            .forEach(
                it ->
                    annotated
                        .computeIfAbsent(name(), key -> new TreeSet<>())
                        .add(Written.topLevel(it)));
      }
      return processor.process(annotations, round);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
        Element element, AnnotationMirror annotation, ExecutableElement member, String typed) {
      return List.of();
    }
  }

  private final class WatchedEnvironment implements ProcessingEnvironment {
    private final ProcessingEnvironment environment;
    private final String processor;

    WatchedEnvironment(ProcessingEnvironment environment, String processor) {
      this.environment = environment;
      this.processor = processor;
    }

    @Override
    public Filer getFiler() {
      return new WatchedFiler(environment.getFiler(), processor, written::add, read::add);
    }

    @Override
    public Map<String, String> getOptions() {
      return environment.getOptions();
    }

    @Override
    public Messager getMessager() {
      return environment.getMessager();
    }

    @Override
    public Elements getElementUtils() {
      return environment.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return environment.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return environment.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return environment.getLocale();
    }
  }
}
