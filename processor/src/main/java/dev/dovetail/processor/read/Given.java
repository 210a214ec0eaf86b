package dev.dovetail.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * What a static method gives.
 *
 * @param method the method
 */
record Given(Types types, ExecutableElement method) {
  /** Whether it is of a type without an unchecked conversion, for fit type arguments of its own. */
  boolean is(DeclaredType wanted) {
    return new TypeVariables(wanted).all().findAny().isEmpty()
        && method.getReturnType() instanceof DeclaredType given
        && as(given, wanted).filter(it -> fits(it, wanted)).isPresent();
  }

  /** The supertype that has the class of another. */
  private Optional<DeclaredType> as(DeclaredType type, DeclaredType wanted) {
    if (type.asElement().equals(wanted.asElement())) {
      return Optional.of(type);
    }
    return types.directSupertypes(type).stream()
        .flatMap(it -> as((DeclaredType) it, wanted).stream())
        .findFirst();
  }

  private boolean fits(DeclaredType given, DeclaredType wanted) {
    List<? extends TypeMirror> arguments = given.getTypeArguments();
    List<? extends TypeMirror> asked = wanted.getTypeArguments();
    if (arguments.size() < asked.size()) {
      return false;
    }
    Map<Element, TypeMirror> chosen = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      if (arguments.get(i) instanceof TypeVariable variable && isOwn(variable.asElement())) {
        chosen.putIfAbsent(variable.asElement(), asked.get(i));
      } else {
        TypeMirror own = arguments.get(i);
        limit(asked.get(i)).ifPresent(it -> choose(own, it, chosen));
      }
    }
    return types.isSubtype(new Substitution(types, chosen).in(given), wanted)
        && chosen.keySet().stream().allMatch(it -> isWithin((TypeParameterElement) it, chosen));
  }

  /** Within an argument a variable stands for one type, so not for a wildcard. */
  private void choose(TypeMirror given, TypeMirror asked, Map<Element, TypeMirror> chosen) {
    if (given instanceof TypeVariable variable && isOwn(variable.asElement())) {
      if (!(asked instanceof WildcardType)) {
        chosen.putIfAbsent(variable.asElement(), asked);
      }
    } else if (given instanceof DeclaredType some
        && asked instanceof DeclaredType other
        && some.asElement().equals(other.asElement())
        && some.getTypeArguments().size() == other.getTypeArguments().size()) {
      for (int i = 0; i < some.getTypeArguments().size(); i++) {
        choose(some.getTypeArguments().get(i), other.getTypeArguments().get(i), chosen);
      }
    }
  }

  private boolean isOwn(Element variable) {
    return method.getTypeParameters().contains(variable);
  }

  private boolean isWithin(TypeParameterElement variable, Map<Element, TypeMirror> chosen) {
    Optional<TypeMirror> limit = limit(Objects.requireNonNull(chosen.get(variable)));
    Substitution substitution = new Substitution(types, chosen);
    return limit.isEmpty()
        || variable.getBounds().stream()
            .allMatch(it -> types.isSubtype(limit.get(), substitution.in(it)));
  }

  /** What an argument is at least or at most; nothing for {@code ?}. */
  private static Optional<TypeMirror> limit(TypeMirror argument) {
    return argument instanceof WildcardType wildcard
        ? Optional.<TypeMirror>ofNullable(wildcard.getExtendsBound())
            .or(() -> Optional.ofNullable(wildcard.getSuperBound()))
        : Optional.of(argument);
  }
}
