package dev.dovetail.processor;

import com.palantir.javapoet.JavaFile;
import dev.dovetail.processor.prepare.Preparation;
import dev.dovetail.processor.prepare.Preparer;
import dev.dovetail.processor.prepare.ReadInput;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.write.AssembledMark;
import dev.dovetail.processor.write.MainWriter;
import dev.dovetail.processor.write.SourceWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Writes one sound graph: what its configurators prepare, then its main.
 *
 * @param preparer who has configurators do their work
 * @param graph the graph
 * @param taken full names of the classes that others write
 * @param mark what the main is to say about how it came to be, if anything
 */
record MainAssembly(
    Preparer preparer, Graph graph, Set<String> taken, Optional<AssembledMark> mark) {
  /**
   * What became of it; it holds no element, so that it can be kept from round to round.
   *
   * @param refusal why a configurator did not prepare a device, if one did not
   * @param inputs what the configurators looked at
   */
  record Outcome(Optional<Preparation.Refusal> refusal, List<ReadInput> inputs) {
    /** Of a main that was not tried. */
    static Outcome none() {
      return new Outcome(Optional.empty(), List.of());
    }
  }

  /** Writes it, unless a configurator refuses. */
  Outcome write() throws IOException {
    Collection<Element> origins = Origins.of(graph);
    Preparation preparation = preparer.prepare(graph, packageName(), taken, origins);
    if (preparation instanceof Preparation.Refusal refusal) {
      return new Outcome(Optional.of(refusal), refusal.inputs());
    }
    Preparation.Done done = (Preparation.Done) preparation;
    JavaFile main = new MainWriter(graph).file(packageName(), done.initialisations(), mark);
    new SourceWriter(preparer.environment().getFiler()).write(main, origins);
    return new Outcome(Optional.empty(), done.inputs());
  }

  private String packageName() {
    return preparer
        .environment()
        .getElementUtils()
        .getPackageOf(graph.assembly().home())
        .getQualifiedName()
        .toString();
  }
}
