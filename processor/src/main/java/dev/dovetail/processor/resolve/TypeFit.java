package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Substitution;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Which type arguments a device gets from the devices in its slots: {@code Http<F>} over a {@code
 * Transport<F>} becomes {@code Http<TcpFlow>} when its transport is a {@code Transport<TcpFlow>}.
 */
public final class TypeFit {
  private final Types types;
  private final Map<Element, TypeMirror> variables = new LinkedHashMap<>();

  /** Of one device, whose variables are not decided yet. */
  public TypeFit(Types types) {
    this.types = types;
  }

  /**
   * Puts a type into a slot, and learns the type variables that this decides.
   *
   * @return how it does not fit, if it does not
   */
  public Optional<Misfit> fit(TypeMirror actual, TypeMirror slot) {
    TypeMirror asSlot = seenAs(actual, slot);
    if (asSlot instanceof DeclaredType from && slot instanceof DeclaredType to) {
      Map<Element, TypeMirror> learnt = new HashMap<>();
      learn(to, from, learnt);
      learnt.forEach(variables::putIfAbsent);
    }
    TypeMirror needed = substitute(slot);
    boolean fits =
        isRaw(asSlot, needed) ? fitsRaw(actual, needed) : types.isSubtype(actual, needed);
    return fits ? Optional.empty() : Optional.of(new Misfit(asSlot, needed, slot));
  }

  /** Whether the compiler would have to take an argument on trust; not all say that it does. */
  private static boolean isRaw(TypeMirror actual, TypeMirror needed) {
    return actual instanceof DeclaredType from
        && from.getTypeArguments().isEmpty()
        && needed instanceof DeclaredType to
        && !to.getTypeArguments().isEmpty();
  }

  /** A raw type fits only where it is converted without a warning: to {@code Transport<?>}. */
  private boolean fitsRaw(TypeMirror actual, TypeMirror needed) {
    return needed instanceof DeclaredType declared
        && declared.getTypeArguments().stream().allMatch(TypeFit::isUnbounded)
        && types.isAssignable(actual, needed);
  }

  private static boolean isUnbounded(TypeMirror argument) {
    return argument instanceof WildcardType wildcard
        && wildcard.getExtendsBound() == null
        && wildcard.getSuperBound() == null;
  }

  /** The type of a device whose slots are filled. */
  TypeMirror typeOf(Device device) {
    return substitute(device.type());
  }

  /** The supertype of a type that has the class of another; the type itself where there is none. */
  private TypeMirror seenAs(TypeMirror type, TypeMirror wanted) {
    if (types.isSameType(types.erasure(type), types.erasure(wanted))) {
      return type;
    }
    for (TypeMirror parent : types.directSupertypes(type)) {
      if (types.isSubtype(types.erasure(parent), types.erasure(wanted))) {
        return seenAs(parent, wanted);
      }
    }
    return type;
  }

  private void learn(TypeMirror formal, TypeMirror actual, Map<Element, TypeMirror> learnt) {
    if (formal instanceof TypeVariable variable && withinBounds(variable, actual)) {
      learnt.putIfAbsent(variable.asElement(), actual);
    } else if (formal instanceof WildcardType wildcard) {
      TypeMirror bound =
          wildcard.getExtendsBound() != null
              ? wildcard.getExtendsBound()
              : wildcard.getSuperBound();
      if (bound != null) {
        learn(bound, actual, learnt);
      }
    } else if (formal instanceof DeclaredType to && actual instanceof DeclaredType from) {
      List<? extends TypeMirror> formals = to.getTypeArguments();
      List<? extends TypeMirror> actuals = from.getTypeArguments();
      for (int i = 0; i < Math.min(formals.size(), actuals.size()); i++) {
        learn(formals.get(i), actuals.get(i), learnt);
      }
    }
  }

  private boolean withinBounds(TypeVariable variable, TypeMirror actual) {
    return ((TypeParameterElement) variable.asElement())
        .getBounds().stream()
            .allMatch(bound -> types.isSubtype(types.erasure(actual), types.erasure(bound)));
  }

  private TypeMirror substitute(TypeMirror type) {
    return new Substitution(types, variables).in(type);
  }
}
