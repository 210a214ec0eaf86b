package dev.dovetail.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The name of a class that is a device, or of a factory method: written behind its class with a
 * dot, unless the class has only one.
 *
 * @param text the name
 */
record FullName(String text) {
  /** What it names, if that is marked. */
  Optional<Mark> mark(Elements elements) {
    TypeElement type = elements.getTypeElement(text);
    return type != null
        ? Mark.ofCreated(type).or(() -> onlyFactory(type))
        : factory(elements).findFirst();
  }

  /** The marked factory methods of a name. */
  static Stream<Mark> factories(TypeElement owner, String name) {
    return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .flatMap(method -> Mark.of(Mark.Kind.DEVICE, method).stream());
  }

  private Stream<Mark> factory(Elements elements) {
    int dot = text.lastIndexOf('.');
    TypeElement owner = dot < 0 ? null : elements.getTypeElement(text.substring(0, dot));
    return owner == null ? Stream.empty() : factories(owner, text.substring(dot + 1));
  }

  /** The factory method that a class without a mark of its own has, if it has just one. */
  private static Optional<Mark> onlyFactory(TypeElement owner) {
    List<Mark> factories =
        ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
            .flatMap(method -> Mark.of(Mark.Kind.DEVICE, method).stream())
            .toList();
    return factories.size() == 1 ? Optional.of(factories.get(0)) : Optional.empty();
  }
}
