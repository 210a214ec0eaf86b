package dev.dovetail.processor;

import dev.dovetail.processor.check.Compilation;
import dev.dovetail.processor.describe.Descriptor;
import dev.dovetail.processor.describe.DescriptorFile;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Node;
import dev.dovetail.processor.resolve.Resolver;
import dev.dovetail.processor.write.MainName;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;

/** Writes the descriptor of each main once, when all is known of it. */
final class Describer {
  private final ProcessingEnvironment environment;
  private final Set<String> written = new TreeSet<>();

  Describer(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** Writes one, unless it is there; a target that is no name has none. */
  void describe(Compilation compilation, Graph graph, List<Problem> problems) throws IOException {
    DescriptorFile file = new DescriptorFile(graph.application().className(), graph.target());
    if (SourceVersion.isName(graph.target()) && written.add(file.path())) {
      String main = compilation.mainName(graph);
      String packageName = main.substring(0, Math.max(0, main.lastIndexOf('.')));
      Descriptor descriptor =
          new Descriptor(
              packageName,
              new MainName(graph).simple(),
              before(compilation, graph),
              graph,
              problems);
      file.write(descriptor.text(), environment.getFiler(), origins(graph));
    }
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
                    compilation.options().of(graph.application().simpleName(), graph.target()),
                    graph.application(),
                    true)
                .resolve())
        : Optional.empty();
  }

  private static Set<Element> origins(Graph graph) {
    Set<Element> origins = new LinkedHashSet<>();
    origins.add(graph.application().element());
    graph.instances().forEach(it -> origins.add(it.device().declaring()));
    return origins;
  }
}
