package dev.dovetail.processor;

import com.palantir.javapoet.JavaFile;
import dev.dovetail.processor.prepare.Preparation;
import dev.dovetail.processor.prepare.Preparer;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.write.MainWriter;
import dev.dovetail.processor.write.SourceWriter;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Writes one sound graph: what its configurators prepare, then its main.
 *
 * @param preparer who has configurators do their work
 * @param graph the graph
 * @param taken full names of the classes that others write
 */
record MainAssembly(Preparer preparer, Graph graph, Set<String> taken) {
  /** Writes it, unless a configurator refuses. */
  Optional<Preparation.Refusal> write() throws IOException {
    Preparation preparation = preparer.prepare(graph, packageName(), taken, origins());
    if (preparation instanceof Preparation.Refusal refusal) {
      return Optional.of(refusal);
    }
    Preparation.Done done = (Preparation.Done) preparation;
    JavaFile main = new MainWriter(graph).file(packageName(), done.initialisations());
    new SourceWriter(preparer.environment().getFiler()).write(main, origins());
    return Optional.empty();
  }

  private String packageName() {
    return preparer
        .environment()
        .getElementUtils()
        .getPackageOf(graph.assembly().home())
        .getQualifiedName()
        .toString();
  }

  private Set<Element> origins() {
    Set<Element> origins = new LinkedHashSet<>();
    origins.add(graph.assembly().home());
    origins.add(graph.application().element());
    graph.instances().forEach(it -> origins.add(it.device().declaring()));
    return origins;
  }
}
