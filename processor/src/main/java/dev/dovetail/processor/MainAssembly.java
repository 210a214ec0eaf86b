package dev.dovetail.processor;

import com.palantir.javapoet.JavaFile;
import dev.dovetail.processor.configure.Configuration;
import dev.dovetail.processor.configure.Configurators;
import dev.dovetail.processor.configure.Configured;
import dev.dovetail.processor.options.Options;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.write.MainName;
import dev.dovetail.processor.write.MainWriter;
import dev.dovetail.processor.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Writes one sound graph: what its configurators prepare, then its main. */
record MainAssembly(
    ProcessingEnvironment environment, Options options, Configurators configurators, Graph graph) {
  /**
   * Why a configurator did not prepare a device.
   *
   * @param path of the first slot that the device is in
   * @param message for the user
   * @param hint what to do; may be empty
   */
  record Refusal(String path, String message, String hint) {}

  /** Writes it, unless a configurator refuses. */
  Optional<Refusal> write() throws IOException {
    Map<Instance, Map<String, String>> configured = new HashMap<>();
    Set<String> names = new HashSet<>();
    for (Instance instance : graph.instances()) {
      String wanted = instance.device().configurator();
      if (wanted.isEmpty()) {
        continue;
      }
      Configured result =
          configurators.named(wanted).orElseThrow().configure(configuration(instance, names));
      if (result instanceof Configured.Refused refused) {
        String path = graph.slotOf(instance).map(Graph.Located::path).orElseThrow();
        return Optional.of(new Refusal(path, refused.message(), refused.hint()));
      }
      configured.put(instance, ((Configured.Ready) result).arguments());
    }
    JavaFile main = new MainWriter(graph).file(packageName(), configured);
    new SourceWriter(environment.getFiler()).write(main, origins());
    return Optional.empty();
  }

  private Configuration configuration(Instance instance, Set<String> names) {
    String preferred =
        new MainName(graph).simple()
            + "_"
            + new Name(instance.head().replace('#', '-')).camelCase();
    String name = preferred;
    for (int i = 2; !names.add(name); i++) {
      name = preferred + i;
    }
    return new Configuration(
        packageName(),
        name,
        keys(instance),
        options.baseDirectory().map(Path::of),
        environment.getFiler(),
        List.copyOf(origins()));
  }

  /** What is known of the instance's keys while compiling. */
  private Map<String, String> keys(Instance instance) {
    Map<String, String> keys = new TreeMap<>();
    for (Binding binding : instance.bindings()) {
      graph.key(binding).value(binding).ifPresent(text -> keys.put(binding.key().key(), text));
    }
    return keys;
  }

  private String packageName() {
    return environment
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
