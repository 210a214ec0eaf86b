package dev.dovetail.processor.read;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** A type as a user writes it: simple names, with type arguments. */
public record TypeText(TypeMirror type) {
  private static final Pattern SPELT = Pattern.compile("(?i)[AEFHILMNORSX]");
  private static final Pattern SPOKEN =
      Pattern.compile("(?i)hono|hour|heir|(?!eu|one|once)[aeio]|u[lmp]|un(?!i)");

  /** With "a" or "an" before it, as it is spoken: {@code an SFTP}, {@code a User}. */
  public String withArticle() {
    String text = toString();
    boolean spelt =
        text.length() == 1
            || !Character.isLetter(text.charAt(1))
            || (Character.isUpperCase(text.charAt(0)) && Character.isUpperCase(text.charAt(1)));
    Pattern vowel = spelt ? SPELT : SPOKEN;
    return (vowel.matcher(text).lookingAt() ? "an " : "a ") + text;
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
