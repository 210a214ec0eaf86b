package dev.dovetail.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * The type variables that stand in a type.
 *
 * @param type the type
 */
record TypeVariables(TypeMirror type) {
  /** Where they are declared. */
  Stream<Element> all() {
    if (type instanceof TypeVariable variable) {
      return Stream.of(variable.asElement());
    }
    if (type instanceof DeclaredType declared) {
      return declared.getTypeArguments().stream().flatMap(it -> new TypeVariables(it).all());
    }
    if (type instanceof ArrayType array) {
      return new TypeVariables(array.getComponentType()).all();
    }
    return type instanceof WildcardType wildcard
        ? Stream.of(
                Stream.ofNullable(wildcard.getExtendsBound()),
                Stream.ofNullable(wildcard.getSuperBound()))
            .flatMap(it -> it)
            .flatMap(it -> new TypeVariables(it).all())
        : Stream.empty();
  }
}
