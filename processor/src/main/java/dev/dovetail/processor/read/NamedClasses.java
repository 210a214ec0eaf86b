package dev.dovetail.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * The classes that stand in a type where it is written in full.
 *
 * @param type the type
 */
record NamedClasses(TypeMirror type) {
  /** Its own, then those of its type arguments. */
  Stream<TypeElement> all() {
    if (type instanceof DeclaredType declared) {
      return Stream.concat(
          Stream.of((TypeElement) declared.asElement()),
          declared.getTypeArguments().stream().flatMap(it -> new NamedClasses(it).all()));
    }
    if (type instanceof ArrayType array) {
      return new NamedClasses(array.getComponentType()).all();
    }
    return type instanceof WildcardType wildcard
        ? Stream.of(
                Stream.ofNullable(wildcard.getExtendsBound()),
                Stream.ofNullable(wildcard.getSuperBound()))
            .flatMap(it -> it)
            .flatMap(it -> new NamedClasses(it).all())
        : Stream.empty();
  }
}
