package dev.dovetail.processor.problem;

import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.QualifiedNameable;

/**
 * Where in the sources a problem is.
 *
 * @param element the declaration
 * @param mirror the annotation on it, where that is to blame
 * @param value the value in that annotation
 */
public record Place(
    Element element, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value) {
  /** Whether the value is no value at all, which the compiler has said itself. */
  boolean isUnresolved() {
    return value.map(AnnotationValue::getValue).filter("<error>"::equals).isPresent();
  }

  /** Whether it is a parameter, for which the field of a record may stand. */
  public boolean isParameter() {
    Element inside = element.getEnclosingElement();
    return element.getKind() == ElementKind.PARAMETER
        || (element.getKind() == ElementKind.FIELD
            && !element.getModifiers().contains(Modifier.STATIC)
            && inside != null
            && inside.getKind() == ElementKind.RECORD);
  }

  /** The declaration in words, with its class where it is a parameter or a method. */
  public String described() {
    Element inside = element.getEnclosingElement();
    if (inside == null || element instanceof QualifiedNameable) {
      return new QualifiedName(element).toString();
    }
    if (isParameter()) {
      Element type = inside instanceof ExecutableElement ? inside.getEnclosingElement() : inside;
      String owner = type == null ? "" : new QualifiedName(type) + ", ";
      return owner + "parameter " + element.getSimpleName();
    }
    return element instanceof ExecutableElement made
        ? new QualifiedName(inside) + ", " + signature(made, inside)
        : element.toString();
  }

  /** Compilers differ in how they print one. */
  private static String signature(ExecutableElement made, Element inside) {
    Element named = made.getKind() == ElementKind.CONSTRUCTOR ? inside : made;
    return made.getParameters().stream()
        .map(it -> it.asType().toString())
        .collect(Collectors.joining(",", named.getSimpleName() + "(", ")"));
  }

  /** A declaration as such. */
  public static Place of(Element element) {
    return new Place(element, Optional.empty(), Optional.empty());
  }
}
