package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * A device whose type arguments do not fit its slot.
 *
 * @param actual what it is, seen as the slot's signature
 * @param needed what the slot needs
 */
public record Misfit(TypeMirror actual, TypeMirror needed) {
  /** The bound that a type argument is outside of, in words; nothing where that is not why. */
  public Optional<String> bound() {
    if (!(actual instanceof DeclaredType from) || !(needed instanceof DeclaredType to)) {
      return Optional.empty();
    }
    List<? extends TypeMirror> formals = to.getTypeArguments();
    List<? extends TypeMirror> actuals = from.getTypeArguments();
    return IntStream.range(0, Math.min(formals.size(), actuals.size()))
        .filter(i -> formals.get(i).getKind() == TypeKind.TYPEVAR)
        .mapToObj(i -> bound((TypeVariable) formals.get(i), actuals.get(i)))
        .findFirst();
  }

  private static String bound(TypeVariable variable, TypeMirror actual) {
    String bounds =
        ((TypeParameterElement) variable.asElement())
            .getBounds().stream()
                .map(it -> new TypeText(it).toString())
                .collect(Collectors.joining(" and "));
    return new TypeText(variable)
        + " has to be a type that extends "
        + bounds
        + ", and would be "
        + new TypeText(actual);
  }
}
