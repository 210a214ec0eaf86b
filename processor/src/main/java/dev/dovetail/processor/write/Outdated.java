package dev.dovetail.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.resolve.Graph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.util.ElementFilter;

/**
 * What the main of a graph names that is deprecated. Whoever chose it can know; the main only does
 * as it was told, and must compile where warnings are errors.
 *
 * @param graph the graph
 */
record Outdated(Graph graph) {
  /** What keeps the compiler silent about it; nothing where there is nothing to say. */
  Optional<AnnotationSpec> silence() {
    List<String> warnings =
        graph.instances().stream()
            .flatMap(it -> named(it.device()))
            .flatMap(it -> Stream.ofNullable(it.getAnnotation(Deprecated.class)))
            .map(it -> it.forRemoval() ? "removal" : "deprecation")
            .distinct()
            .sorted()
            .toList();
    if (warnings.isEmpty()) {
      return Optional.empty();
    }
    AnnotationSpec.Builder silence = AnnotationSpec.builder(SuppressWarnings.class);
    warnings.forEach(it -> silence.addMember("value", "$S", it));
    return Optional.of(silence.build());
  }

  private static Stream<Element> named(Device device) {
    Stream<Element> keys =
        device.keys().stream()
            .flatMap(it -> Stream.concat(it.type().classes(), methods(it.type())));
    return Stream.concat(Stream.of(device.creator()), keys).flatMap(Outdated::around);
  }

  /** What reads the values of a key. */
  private static Stream<Element> methods(KeyType type) {
    if (type instanceof KeyType.Listed list) {
      return methods(list.element());
    }
    return type instanceof KeyType.Parsed parsed
        ? ElementFilter.methodsIn(parsed.element().getEnclosedElements()).stream()
            .filter(it -> it.getSimpleName().contentEquals(parsed.method()))
            .map(it -> it)
        : Stream.empty();
  }

  /** It, and what it is declared in. */
  private static Stream<Element> around(Element element) {
    return Stream.iterate(element, it -> it != null, Element::getEnclosingElement);
  }
}
