package dev.dovetail.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * What the type of a parameter says of a slot.
 *
 * @param kind how many devices it takes
 * @param signature what they are
 */
record SlotType(Parameter.Kind kind, TypeMirror signature) {
  private static final Map<String, Parameter.Kind> KINDS =
      Map.of(
          "java.util.Optional", Parameter.Kind.OPTIONAL,
          "java.util.List", Parameter.Kind.LIST,
          "java.util.function.Supplier", Parameter.Kind.LAZY);

  /** The slot that a type asks for. */
  static SlotType of(TypeMirror type) {
    Optional<Parameter.Kind> kind =
        type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
            ? Optional.ofNullable(KINDS.get(element.getQualifiedName().toString()))
            : Optional.empty();
    return kind.map(it -> new SlotType(it, inner((DeclaredType) type)))
        .orElseGet(() -> new SlotType(Parameter.Kind.ONE, type));
  }

  /** What stands between the angle brackets; the type itself where nothing does. */
  private static TypeMirror inner(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.size() != 1) {
      return type;
    }
    return arguments.get(0) instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : arguments.get(0);
  }

  /** Whether a device can be asked for by it. */
  boolean isSignature() {
    return signature instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getKind() == ElementKind.INTERFACE
        && !KINDS.containsKey(element.getQualifiedName().toString());
  }

  /** Why it is no signature. */
  String fault() {
    boolean nested =
        signature instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && KINDS.containsKey(element.getQualifiedName().toString());
    return new TypeText(signature)
        + (nested ? " is not what a device implements" : " is not an interface");
  }

  /** What to do where it is no signature. */
  String hint() {
    if (signature instanceof ArrayType array
        && SlotType.of(array.getComponentType()).isSignature()) {
      return "several devices are a List<" + new TypeText(array.getComponentType()) + ">";
    }
    return kind == Parameter.Kind.ONE
        ? "a device is asked for by its interface; a value is marked @Key"
        : "say of which interface, as List<Store>; List, Optional and Supplier do not stand within"
            + " one another";
  }
}
