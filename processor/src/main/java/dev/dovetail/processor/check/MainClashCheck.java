package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A main has a name of its own: no other application's, and no class's in the sources. */
final class MainClashCheck implements Check {
  @Override
  public void check(Graph graph, Reporter reporter, Consumer<Problem> problems) {
    Compilation compilation = reporter.compilation();
    String name = compilation.mainName(graph);
    if (compilation.sources().contains(name)) {
      problems.accept(
          problem(
              graph,
              name,
              name + " is to be written, and is in the sources already",
              "remove that class, or choose another name, as "));
    }
    first(name, compilation)
        .map(it -> it.application().simpleName())
        .filter(it -> !it.equals(graph.application().simpleName()))
        .ifPresent(
            it ->
                problems.accept(
                    problem(
                        graph,
                        it,
                        it
                            + " and "
                            + graph.application().simpleName()
                            + " would both be "
                            + graph.application().main()
                            + "_"
                            + graph.target(),
                        "choose another name for one of them, as ")));
  }

  /** The first graph, in the order of the applications, that gives this main. */
  private static Optional<Graph> first(String name, Compilation compilation) {
    return compilation.graphs().stream()
        .filter(it -> compilation.mainName(it).equals(name))
        .findFirst();
  }

  private static Problem problem(Graph graph, String cause, String sentence, String hint) {
    String simpleName = graph.application().simpleName();
    return new Problem(
        Code.MAIN_CLASH,
        cause + " " + graph.application().className(),
        Place.of(graph.application().element()),
        sentence,
        Set.of(),
        List.of(),
        List.of(hint + "@Application(main = \"" + simpleName + "\")"));
  }
}
