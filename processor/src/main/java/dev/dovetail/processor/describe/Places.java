package dev.dovetail.processor.describe;

import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Instance;
import dev.dovetail.processor.resolve.Source;
import dev.dovetail.processor.wiring.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Puts places into words that are the same wherever the sources lie. Parameters go by the names
 * that the devices' records have: a class file may have forgotten them.
 */
final class Places {
  private static final String OPTION = "-A";

  private final Map<Element, String> parameters = new HashMap<>();

  Places(Walk walk) {
    for (Instance instance : walk.instances()) {
      Device device = instance.device();
      for (Parameter parameter : device.parameters()) {
        parameters.put(parameter.element(), device.id() + ", parameter " + parameter.name());
      }
    }
  }

  /** A stretch of a text. */
  Members of(Source source, Span span) {
    Members members = source.isOption() ? option(source) : written(source);
    return members.whole("column", span.start() + 1);
  }

  /** An option of the compiler, or what an assembly says in its place. */
  private Members option(Source source) {
    String flag = source.label().substring(0, source.label().length() - 1);
    return flag.startsWith(OPTION)
        ? new Members().text("option", flag.substring(OPTION.length()))
        : new Members().text("option", flag).and(of(source.place()));
  }

  private Members written(Source source) {
    Members members = of(source.place());
    boolean whole =
        source.place().value().map(it -> source.text().equals(it.getValue())).orElse(true);
    return whole ? members : members.text("text", source.text());
  }

  /** A declaration, or an annotation on it, or one of that's members. */
  Members of(Place place) {
    Element element = place.element();
    String words = parameters.getOrDefault(element, place.described());
    Members members = new Members().text("element", words);
    Optional<AnnotationMirror> mirror = place.mirror();
    mirror.ifPresent(
        it ->
            members.text(
                "annotation", it.getAnnotationType().asElement().getSimpleName().toString()));
    return members.text(
        "member",
        place
            .value()
            .flatMap(it -> member(mirror.orElseThrow(), it))
            .filter(it -> !it.equals("value")));
  }

  private static Optional<String> member(AnnotationMirror mirror, AnnotationValue value) {
    return mirror.getElementValues().entrySet().stream()
        .filter(it -> it.getValue() == value || holds(it.getValue(), value))
        .map(it -> it.getKey().getSimpleName().toString())
        .findFirst();
  }

  private static boolean holds(AnnotationValue several, AnnotationValue value) {
    return several.getValue() instanceof List<?> all && all.stream().anyMatch(it -> it == value);
  }
}
