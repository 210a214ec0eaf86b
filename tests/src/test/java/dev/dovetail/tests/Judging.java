package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.processor.check.Checks;
import dev.dovetail.processor.check.Compilation;
import dev.dovetail.processor.check.ConfiguratorNames;
import dev.dovetail.processor.options.Options;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.ApplicationReader;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.Entries;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.resolve.Assembly;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Resolver;
import dev.dovetail.tests.random.Case;
import dev.dovetail.tests.random.World;
import dev.dovetail.tests.random.WorldSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Resolves and judges many programs in one run of javac, by the stages of the processor. */
final class Judging extends AbstractProcessor {
  /**
   * What became of a program.
   *
   * @param graph the program
   * @param problems what is wrong with it
   */
  record Verdict(Graph graph, List<Problem> problems) {
    Set<String> codes() {
      return problems.stream().map(it -> it.code().id()).collect(Collectors.toSet());
    }
  }

  private final Consumer<Function<Case, Verdict>> work;
  private final Map<String, Application> applications = new HashMap<>();
  private Optional<Catalogue> catalogue = Optional.empty();

  private Judging(Consumer<Function<Case, Verdict>> work) {
    this.work = work;
  }

  /** Compiles worlds, and does something with programs of theirs; what that throws comes out. */
  static void in(List<World> worlds, Consumer<Function<Case, Verdict>> work) {
    Build build = Build.empty().option("-proc:only");
    for (World world : worlds) {
      for (Map.Entry<String, String> file : new WorldSource(world).files().entrySet()) {
        build = build.source(file.getKey(), file.getValue());
      }
    }
    Judging judging = new Judging(work);
    var compilation = build.run(List.of(judging));
    assertEquals(List.of(), Build.messages(compilation, Diagnostic.Kind.ERROR));
    assertTrue(judging.catalogue.isPresent(), "nothing was resolved");
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
    if (!round.processingOver() && catalogue.isEmpty()) {
      var elements = processingEnv.getElementUtils();
      var types = processingEnv.getTypeUtils();
      Entries entries = new Entries(elements, processingEnv.getFiler(), false);
      List<Mark> marks =
          Stream.of(Mark.Kind.DEVICE, Mark.Kind.APPLICATION, Mark.Kind.WIRING)
              .flatMap(it -> marks(round, it))
              .toList();
      catalogue = Optional.of(new Catalogue(elements, types, entries, marks));
      ApplicationReader reader = new ApplicationReader(elements, types);
      marks(round, Mark.Kind.APPLICATION)
          .map(it -> (TypeElement) it.element())
          .forEach(
              it ->
                  applications.put(
                      it.getQualifiedName().toString(),
                      reader
                          .read(
                              it,
                              problem -> {
                                throw new AssertionError(problem.sentence());
                              })
                          .orElseThrow()));
      work.accept(this::judge);
    }
    return false;
  }

  private Stream<Mark> marks(RoundEnvironment round, Mark.Kind kind) {
    TypeElement annotation = processingEnv.getElementUtils().getTypeElement(kind.className());
    Stream<? extends Element> marked =
        annotation == null ? Stream.empty() : round.getElementsAnnotatedWith(annotation).stream();
    return marked.flatMap(it -> Mark.of(kind, it).stream());
  }

  private Verdict judge(Case given) {
    var elements = processingEnv.getElementUtils();
    Options options = new Options(new TreeMap<>(given.raw()));
    String name = given.world().packageName() + "." + given.program().className();
    Application application = Optional.ofNullable(applications.get(name)).orElseThrow();
    Assembly assembly = Assembly.of(application, given.target());
    Catalogue known = catalogue.orElseThrow();
    Graph graph =
        new Resolver(elements, processingEnv.getTypeUtils(), known, options, assembly, false)
            .resolve();
    Checks checks =
        new Checks(
            new Compilation(
                elements,
                processingEnv.getTypeUtils(),
                known,
                options,
                List.of(graph),
                () -> new ConfiguratorNames(Map.of(), List.of()),
                Set.of(name)));
    Stream<Problem> ofAll = checks.ofAll(Place.of(application.element())).stream();
    return new Verdict(graph, Stream.concat(checks.of(graph).stream(), ofAll).toList());
  }
}
