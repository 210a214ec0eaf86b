package dev.dovetail.processor.read;

import java.util.stream.Collectors;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** A type as a user writes it: simple names, with type arguments. */
public record TypeText(TypeMirror type) {
  /** With "a" or "an" before it, as its first letter asks. */
  public String withArticle() {
    String text = toString();
    return ("AEIOaeio".indexOf(text.charAt(0)) >= 0 ? "an " : "a ") + text;
  }

  @Override
  public String toString() {
    return switch (type.getKind()) {
      case DECLARED -> declared((DeclaredType) type);
      case ARRAY -> new TypeText(((ArrayType) type).getComponentType()) + "[]";
      case WILDCARD -> wildcard((WildcardType) type);
      default -> type.toString();
    };
  }

  private static String declared(DeclaredType type) {
    String name = type.asElement().getSimpleName().toString();
    return type.getTypeArguments().isEmpty()
        ? name
        : type.getTypeArguments().stream()
            .map(argument -> new TypeText(argument).toString())
            .collect(Collectors.joining(", ", name + "<", ">"));
  }

  private static String wildcard(WildcardType type) {
    if (type.getExtendsBound() != null) {
      return "? extends " + new TypeText(type.getExtendsBound());
    }
    return type.getSuperBound() != null ? "? super " + new TypeText(type.getSuperBound()) : "?";
  }
}
