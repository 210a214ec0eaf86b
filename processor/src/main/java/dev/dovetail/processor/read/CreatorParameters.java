package dev.dovetail.processor.read;

import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * What a constructor or factory method takes. Eclipse's compilers do not know what the parameters
 * of a record's compact constructor are in: for each there is the field of its name, which has the
 * same type and marks.
 *
 * @param creator the constructor or method
 */
public record CreatorParameters(ExecutableElement creator) {
  /** A parameter or a record's field for each, in order. */
  public Stream<VariableElement> stream() {
    Element owner = Objects.requireNonNull(creator.getEnclosingElement());
    return creator.getParameters().stream()
        .map(
            it ->
                it.getEnclosingElement() == null && owner.getKind() == ElementKind.RECORD
                    ? field(owner, it)
                    : it);
  }

  private static VariableElement field(Element owner, VariableElement parameter) {
    return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
        .filter(it -> it.getSimpleName().equals(parameter.getSimpleName()))
        .findFirst()
        .orElse(parameter);
  }
}
