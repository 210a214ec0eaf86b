package dev.dovetail.processor.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The classes that a compiled device names, and that are not there. */
record MissingTypes(Elements elements) {
  /** Those of a class, or of a factory method by its full name. */
  Set<String> of(String id) {
    TypeElement type = elements.getTypeElement(id);
    if (type == null && id.indexOf('.') > 0) {
      type = elements.getTypeElement(id.substring(0, id.lastIndexOf('.')));
    }
    Set<String> missing = new TreeSet<>();
    if (type != null) {
      Stream.of(
              Stream.of(type.getSuperclass()),
              type.getInterfaces().stream(),
              ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                  .flatMap(MissingTypes::named),
              ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                  .flatMap(MissingTypes::named))
          .flatMap(it -> it)
          .filter(it -> it.getKind() == TypeKind.ERROR)
          .forEach(it -> missing.add(it.toString()));
    }
    return missing;
  }

  private static Stream<TypeMirror> named(ExecutableElement creator) {
    return Stream.concat(
        Stream.of(creator.getReturnType()),
        creator.getParameters().stream().map(it -> it.asType()));
  }
}
