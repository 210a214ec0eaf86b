package dev.dovetail.processor;

import dev.dovetail.processor.check.Compilation;
import dev.dovetail.processor.describe.Descriptor;
import dev.dovetail.processor.describe.ProgramFile;
import dev.dovetail.processor.manual.BashCompletion;
import dev.dovetail.processor.manual.ManPage;
import dev.dovetail.processor.manual.ProgramManual;
import dev.dovetail.processor.prepare.ReadInput;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Node;
import dev.dovetail.processor.resolve.Resolver;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;

/**
 * Writes what describes each main once, when all is known of it: its descriptor, and if it was
 * written, its man page and what completes its options.
 */
final class Describer {
  private final ProcessingEnvironment environment;
  private final Set<String> described = new TreeSet<>();
  private final Set<String> stems = new TreeSet<>();

  Describer(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /**
   * What is known of a main beside its graph.
   *
   * @param inputs what configurators looked at
   * @param problems what is wrong
   * @param written whether the main was written
   */
  record Findings(List<ReadInput> inputs, List<Problem> problems, boolean written) {}

  /** Writes what is not there; a target that is no name has nothing. */
  void describe(Compilation compilation, Function<Graph, Findings> findings) throws IOException {
    for (Graph graph : compilation.graphs()) {
      String main = compilation.mainName(graph);
      String id = graph.application().className() + " " + main;
      if (SourceVersion.isName(graph.target()) && described.add(id)) {
        Findings found = findings.apply(graph);
        Descriptor descriptor =
            new Descriptor(
                main, before(compilation, graph), graph, found.inputs(), found.problems());
        ProgramFile file = file(graph, main);
        write(file, ".json", descriptor.text(), graph);
        if (found.written()) {
          ProgramManual manual = ProgramManual.of(graph);
          write(file, ".1", new ManPage(manual).text(), graph);
          write(file, ".bash", new BashCompletion(manual).text(), graph);
        }
      }
    }
  }

  private void write(ProgramFile file, String ending, String text, Graph graph) throws IOException {
    file.write(ending, text, environment.getFiler(), Origins.of(graph));
  }

  /** A second main of an application on a target has files of its own. */
  private ProgramFile file(Graph graph, String main) {
    ProgramFile file = new ProgramFile(graph.application().className(), graph.target());
    return stems.add(file.stem()) ? file : file.ofMain(main);
  }

  /** The graph with defaults left undecided, where some condition rests on one, or on nothing. */
  private Optional<Graph> before(Compilation compilation, Graph graph) {
    boolean differs = graph.byDefault() || graph.gaps().anyMatch(Node.Undecided.class::isInstance);
    return differs
        ? Optional.of(
            new Resolver(
                    environment.getElementUtils(),
                    environment.getTypeUtils(),
                    compilation.catalogue(),
                    compilation.options(),
                    graph.assembly(),
                    true)
                .resolve())
        : Optional.empty();
  }
}
