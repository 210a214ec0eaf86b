package dev.dovetail.processor;

import dev.dovetail.processor.check.Checks;
import dev.dovetail.processor.check.Compilation;
import dev.dovetail.processor.check.DuplicateCheck;
import dev.dovetail.processor.check.FieldCheck;
import dev.dovetail.processor.check.StrayCheck;
import dev.dovetail.processor.options.Options;
import dev.dovetail.processor.prepare.Configurators;
import dev.dovetail.processor.prepare.Outputs;
import dev.dovetail.processor.prepare.Preparer;
import dev.dovetail.processor.prepare.ReadInput;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Printer;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Writes each main in the first round in which its application and all its devices are there, so
 * that sources may refer to it, and says at the end what is wrong with those that never were.
 */
final class MainBuilder {
  private final CompilerEnvironment environment;
  private final Options options;
  private final Roots roots;
  private final Guard guard;
  private final CompilerThread compiler = new CompilerThread();
  private final Configurators configurators = new Configurators();
  private final Preparer preparer;
  private final Reading reading;
  private final Describer describer;

  /** For Eclipse's workspace alone: Gradle would offer again whatever a marked main rests on. */
  private final Optional<Declarations> declarations;

  /** What became of each main that was tried, by its full name. */
  private final Map<String, MainAssembly.Outcome> tried = new TreeMap<>();

  private final Set<String> written = new TreeSet<>();

  private boolean judged;

  /**
   * Whether a marked field has no constructor: Lombok writes it without offering the class anew.
   */
  private boolean waiting;

  MainBuilder(ProcessingEnvironment given) {
    this.environment =
        new CompilerEnvironment(given, new CompilerFiler(ModuleFiler.of(given), compiler));
    this.options = new Options(environment.getOptions());
    this.roots = new Roots(environment.getElementUtils());
    this.preparer =
        new Preparer(
            environment,
            configurators,
            new Outputs(environment.getFiler()),
            options.baseDirectory().map(Path::of));
    this.guard = new Guard(environment.getMessager());
    this.reading = new Reading(environment, options, roots, configurators, guard);
    this.describer = new Describer(environment);
    this.declarations =
        environment.isWorkspace() ? Optional.of(new Declarations(environment)) : Optional.empty();
  }

  void round(RoundEnvironment round, Set<? extends TypeElement> annotations) {
    int known = roots.applications().size() + roots.assemblies().size();
    roots.add(round, annotations);
    if (environment.isWorkspace()) {
      roots.addAskersOfMains(round);
    }
    // Another processor may write an application when all that were known are done.
    judged &= roots.applications().size() + roots.assemblies().size() == known;
    guard.runDeep(
        () -> {
          if (round.processingOver()) {
            report();
          } else {
            if (declarations.isPresent()) {
              declarations.get().write(roots.marks(), round.getRootElements());
            }
            if (!judged) {
              write();
            }
          }
        },
        compiler);
  }

  /** Writes what is sound; once all of it is, judges the options, too. */
  private void write() throws IOException {
    List<Problem> problems = new ArrayList<>();
    Compilation compilation = reading.compilation(written, problems);
    DuplicateCheck duplicates = new DuplicateCheck(compilation.catalogue(), options.targets());
    if (compilation.graphs().isEmpty()) {
      duplicates.look();
      return;
    }
    Checks checks = new Checks(compilation);
    List<Problem> fields = new ArrayList<>();
    new FieldCheck(roots.withMarkedFields()).check(fields::add);
    waiting = !fields.isEmpty();
    boolean all = problems.isEmpty() && complete(compilation);
    for (Graph graph : compilation.graphs()) {
      guard.hold(graph.assembly().home());
      boolean sound = !waiting && checks.of(graph).isEmpty() && graph.isWhole();
      if (sound) {
        written.add(compilation.mainName(graph));
        assemble(graph, compilation);
      }
      all &= sound && refusal(graph, compilation).isEmpty();
    }
    if (all) {
      List<Problem> left = new ArrayList<>();
      if (!roots.applications().isEmpty()) {
        left.addAll(checks.ofAll(application()));
      }
      duplicates.check(left::add);
      judged = left.isEmpty();
      if (judged) {
        describer.describe(compilation, it -> new Describer.Findings(inputs(it), List.of(), true));
      }
    } else {
      duplicates.look();
    }
  }

  private boolean complete(Compilation compilation) {
    return compilation.graphs().size()
        == roots.applications().size() * options.targets().size() + roots.assemblies().size();
  }

  private void assemble(Graph graph, Compilation compilation) throws IOException {
    if (!tried.containsKey(name(graph))) {
      Set<String> taken = new TreeSet<>(compilation.sources());
      compilation.graphs().forEach(it -> taken.add(compilation.mainName(it)));
      tried.put(
          name(graph),
          new MainAssembly(preparer, graph, taken, declarations.map(it -> it.mark(graph))).write());
    }
  }

  /** Says what is wrong. Nothing is kept of the rounds before but names, so it is found again. */
  private void report() throws IOException {
    List<Problem> problems = new ArrayList<>();
    new StrayCheck(roots.marked()).check(problems::add);
    new FieldCheck(roots.withMarkedFields()).check(problems::add);
    Guard.Work describing = judged ? () -> {} : judge(problems);
    new Printer(environment.getMessager()).print(problems.stream().map(roots::placed).toList());
    describing.run();
  }

  /** Finds what is wrong; gives what is left to do when it is said, which may fail. */
  private Guard.Work judge(List<Problem> problems) {
    Compilation compilation = reading.compilation(written, problems);
    Checks checks = new Checks(compilation);
    Map<String, List<Problem>> ofGraphs = new TreeMap<>();
    for (Graph graph : compilation.graphs()) {
      guard.hold(graph.assembly().home());
      List<Problem> own = new ArrayList<>(checks.of(graph));
      refusal(graph, compilation).ifPresent(own::add);
      ofGraphs.put(name(graph), own);
      problems.addAll(own);
    }
    List<Problem> ofAll = new ArrayList<>();
    new DuplicateCheck(compilation.catalogue(), options.targets()).check(ofAll::add);
    if (!roots.applications().isEmpty()) {
      if (complete(compilation)) {
        ofAll.addAll(checks.ofAll(application()));
      }
    }
    problems.addAll(ofAll);
    if (compilation.graphs().isEmpty()) {
      problems.addAll(reading.drafted(compilation));
    }
    if (!roots.applications().isEmpty() && options.targets().isEmpty()) {
      problems.add(noTarget());
    }
    return () ->
        describer.describe(
            compilation,
            it ->
                new Describer.Findings(
                    inputs(it),
                    Stream.of(
                            it.application().problems(),
                            ofGraphs.getOrDefault(name(it), List.of()),
                            ofAll)
                        .flatMap(List::stream)
                        .toList(),
                    written.contains(compilation.mainName(it))));
  }

  /** What configurators looked at for a main. */
  private List<ReadInput> inputs(Graph graph) {
    return tried.getOrDefault(name(graph), MainAssembly.Outcome.none()).inputs();
  }

  private Optional<Problem> refusal(Graph graph, Compilation compilation) {
    return tried
        .getOrDefault(name(graph), MainAssembly.Outcome.none())
        .refusal()
        .map(
            it ->
                new Checks(compilation)
                    .ofConfiguration(graph, it.path(), it.code(), it.sentence(), it.hints()));
  }

  /** Where a problem is put that has no place in the sources. */
  private Place application() {
    return Place.of(roots.applications().get(0));
  }

  private Problem noTarget() {
    return Problem.at(
        application(),
        Code.NO_TARGET,
        "no main is written: no target is chosen",
        "choose with -Atarget=unix");
  }

  private static String name(Graph graph) {
    return graph.assembly().home() + " " + graph.application().className() + " " + graph.target();
  }
}
