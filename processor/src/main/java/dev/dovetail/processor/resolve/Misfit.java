package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Name;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
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
 * @param slot the slot's type as it is declared
 */
public record Misfit(TypeMirror actual, TypeMirror needed, TypeMirror slot) {
  /** Why it does not fit, and what would mend it, in words. */
  public String hint() {
    return raw()
        .or(this::undecided)
        .or(this::bound)
        .orElse("the type arguments have to be the same along the whole chain");
  }

  private Optional<String> raw() {
    return actual instanceof DeclaredType from
            && from.getTypeArguments().isEmpty()
            && !((TypeElement) from.asElement()).getTypeParameters().isEmpty()
        ? Optional.of("it implements the raw type " + new TypeText(actual) + "; let it say of what")
        : Optional.empty();
  }

  /** The type parameter that nothing decided: of the device, or of one that another slot has. */
  private Optional<String> undecided() {
    List<TypeVariable> own = variables(slot).toList();
    Optional<String> ofDevice = variables(actual).findFirst().map(it -> undecided(it, actual));
    return ofDevice.or(
        () ->
            variables(needed)
                .filter(it -> own.stream().noneMatch(mine -> isSame(mine, it)))
                .findFirst()
                .map(it -> undecided(it, needed)));
  }

  private static String undecided(TypeVariable variable, TypeMirror type) {
    Name device = ((TypeParameterElement) variable.asElement()).getGenericElement().getSimpleName();
    return variable
        + " of "
        + device
        + " is decided by nothing in its slots, so "
        + device
        + " fits only slots that take any "
        + variable
        + ", as "
        + open(variable, (DeclaredType) type)
        + "; give it a slot that decides "
        + variable
        + ", or write a device for each type";
  }

  /** The type with a wildcard for each argument that the variable is in. */
  private static String open(TypeVariable variable, DeclaredType type) {
    return type.getTypeArguments().stream()
        .map(
            it ->
                variables(it).anyMatch(each -> isSame(each, variable))
                    ? "?"
                    : new TypeText(it).toString())
        .collect(Collectors.joining(", ", type.asElement().getSimpleName() + "<", ">"));
  }

  private static boolean isSame(TypeVariable one, TypeVariable other) {
    return one.asElement().equals(other.asElement());
  }

  /** The type parameters in a type's arguments; not what javac captures a wildcard as. */
  private static Stream<TypeVariable> variables(TypeMirror type) {
    if (type.getKind() == TypeKind.TYPEVAR) {
      TypeVariable variable = (TypeVariable) type;
      return variable.asElement() instanceof TypeParameterElement parameter
              && parameter.getGenericElement() instanceof Parameterizable
          ? Stream.of(variable)
          : Stream.empty();
    }
    return type instanceof DeclaredType declared
        ? declared.getTypeArguments().stream().flatMap(Misfit::variables)
        : Stream.empty();
  }

  /** The bound that a type argument is outside of; nothing where that is not why. */
  private Optional<String> bound() {
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
