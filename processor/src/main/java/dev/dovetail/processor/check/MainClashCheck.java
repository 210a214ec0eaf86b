package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
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
        .filter(it -> !it.assembly().place().equals(graph.assembly().place()))
        .map(MainClashCheck::asker)
        .ifPresent(
            it ->
                problems.accept(
                    problem(
                        graph,
                        it,
                        it
                            + " and "
                            + asker(graph)
                            + " would both be "
                            + graph.assembly().mainName(),
                        "choose another name for one of them, as ")));
  }

  /** The first graph, in the order of the applications, that gives this main. */
  private static Optional<Graph> first(String name, Compilation compilation) {
    return compilation.graphs().stream()
        .filter(it -> compilation.mainName(it).equals(name))
        .findFirst();
  }

  private static boolean isAssembled(Graph graph) {
    return !graph.assembly().home().equals(graph.application().element());
  }

  /** The class that asks for a main. */
  private static String asker(Graph graph) {
    return graph.assembly().home().getSimpleName().toString();
  }

  private static Problem problem(Graph graph, String cause, String sentence, String hint) {
    String name = graph.assembly().home().getSimpleName().toString();
    String annotation = isAssembled(graph) ? "@Assemble" : "@Application";
    return new Problem(
        Code.MAIN_CLASH,
        cause + " " + graph.application().className(),
        graph.place(),
        sentence,
        Set.of(),
        List.of(),
        List.of(hint + annotation + "(main = \"" + name + "\")"));
  }
}
