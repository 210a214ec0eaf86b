package dev.dovetail.processor;

import dev.dovetail.processor.check.Checks;
import dev.dovetail.processor.check.Compilation;
import dev.dovetail.processor.check.ConfiguratorNames;
import dev.dovetail.processor.options.Options;
import dev.dovetail.processor.prepare.Configurators;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.read.ApplicationReader;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.ClassSignatures;
import dev.dovetail.processor.read.Entries;
import dev.dovetail.processor.resolve.Assembly;
import dev.dovetail.processor.resolve.AssemblyReader;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads and resolves what has been offered so far, anew in each round. */
final class Reading {
  private final Elements elements;
  private final Types types;
  private final Options options;
  private final Roots roots;
  private final Configurators configurators;
  private final Guard guard;
  private final Entries entries;

  Reading(
      CompilerEnvironment environment,
      Options options,
      Roots roots,
      Configurators configurators,
      Guard guard) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.options = options;
    this.roots = roots;
    this.configurators = configurators;
    this.guard = guard;
    this.entries = new Entries(elements, environment.getFiler(), environment.isWorkspace());
  }

  /**
   * Everything as it is in this round; an application that cannot be made leaves no graph.
   *
   * @param written full names of our own mains
   */
  Compilation compilation(Set<String> written, List<Problem> problems) {
    Catalogue catalogue = new Catalogue(elements, types, entries, roots.marks());
    ClassSignatures classes =
        ClassSignatures.in(
            catalogue.sources().stream().flatMap(it -> it.problems().stream()).toList());
    List<Problem> own = new ArrayList<>();
    List<Assembly> assemblies = assemblies(catalogue, own::add);
    own.stream().filter(it -> !classes.explain(it)).forEach(problems::add);
    List<Graph> graphs =
        assemblies.stream()
            .map(it -> new Resolver(elements, types, catalogue, options, it, false).resolve())
            .toList();
    Set<String> sources = new TreeSet<>(roots.sources());
    sources.removeAll(written);
    return new Compilation(
        elements, types, catalogue, options, graphs, this::configurators, sources);
  }

  private ConfiguratorNames configurators() {
    return new ConfiguratorNames(configurators.described(), configurators.faults());
  }

  /** The mains that are asked for. */
  private List<Assembly> assemblies(Catalogue catalogue, Consumer<Problem> problems) {
    List<Assembly> assemblies = new ArrayList<>();
    ApplicationReader reader = new ApplicationReader(elements, types);
    for (TypeElement type : roots.applications()) {
      guard.hold(type);
      Optional<Application> application = reader.read(type, problems);
      for (String target : options.targets()) {
        application.ifPresent(it -> assemblies.add(Assembly.of(it, target)));
      }
    }
    for (TypeElement type : roots.assemblies()) {
      guard.hold(type);
      new AssemblyReader(catalogue).read(type, problems).ifPresent(assemblies::add);
    }
    return assemblies;
  }

  /** What is wrong whatever the target, where there is no main to judge. */
  List<Problem> drafted(Compilation compilation) {
    ApplicationReader reader = new ApplicationReader(elements, types);
    List<Application> applications =
        roots.applications().stream().flatMap(it -> reader.read(it, none -> {}).stream()).toList();
    List<Graph> drafts = new Drafts(elements, types, compilation.catalogue()).of(applications);
    Checks checks = new Checks(compilation.withGraphs(drafts));
    List<Problem> problems = new ArrayList<>();
    for (Graph draft : drafts) {
      guard.hold(draft.assembly().home());
      problems.addAll(checks.ofDraft(draft));
    }
    return problems;
  }
}
