package dev.dovetail.processor.read;

import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Types in the place of type variables.
 *
 * @param variables what stands for each; the others stay as they are
 */
public record Substitution(Types types, Map<Element, TypeMirror> variables) {
  /** A type with them in place. */
  public TypeMirror in(TypeMirror type) {
    if (type instanceof TypeVariable variable && type.getKind() == TypeKind.TYPEVAR) {
      return variables.getOrDefault(variable.asElement(), type);
    }
    if (type instanceof WildcardType wildcard) {
      return types.getWildcardType(
          wildcard.getExtendsBound() == null ? null : in(wildcard.getExtendsBound()),
          wildcard.getSuperBound() == null ? null : in(wildcard.getSuperBound()));
    }
    if (type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      return types.getDeclaredType(
          (TypeElement) declared.asElement(),
          declared.getTypeArguments().stream().map(this::in).toArray(TypeMirror[]::new));
    }
    return type;
  }
}
