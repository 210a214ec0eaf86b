package dev.dovetail.processor.describe;

import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** A type with full names, the same from every compiler. */
record QualifiedType(TypeMirror type) {
  @Override
  public String toString() {
    return switch (type.getKind()) {
      case DECLARED -> declared((DeclaredType) type);
      case ARRAY -> new QualifiedType(((ArrayType) type).getComponentType()) + "[]";
      case WILDCARD -> wildcard((WildcardType) type);
      default -> type.toString();
    };
  }

  private static String declared(DeclaredType type) {
    String name =
        type.asElement() instanceof TypeElement element
            ? element.getQualifiedName().toString()
            : type.asElement().toString();
    return type.getTypeArguments().isEmpty()
        ? name
        : type.getTypeArguments().stream()
            .map(argument -> new QualifiedType(argument).toString())
            .collect(Collectors.joining(", ", name + "<", ">"));
  }

  private static String wildcard(WildcardType type) {
    if (type.getExtendsBound() != null) {
      return "? extends " + new QualifiedType(type.getExtendsBound());
    }
    return type.getSuperBound() != null
        ? "? super " + new QualifiedType(type.getSuperBound())
        : "?";
  }
}
