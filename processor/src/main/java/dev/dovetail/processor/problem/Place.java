package dev.dovetail.processor.problem;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * Where in the sources a problem is.
 *
 * @param element the declaration
 * @param mirror the annotation on it, where that is to blame
 * @param value the value in that annotation
 */
public record Place(
    Element element, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value) {
  /** The declaration in words, with its class where it is a parameter or a method. */
  public String described() {
    Element inside = element.getEnclosingElement();
    if (element.getKind() == ElementKind.PARAMETER && inside != null) {
      return inside.getEnclosingElement() + ", parameter " + element;
    }
    return element instanceof ExecutableElement && inside != null
        ? inside + ", " + element
        : element.toString();
  }

  /** A declaration as such. */
  public static Place of(Element element) {
    return new Place(element, Optional.empty(), Optional.empty());
  }
}
