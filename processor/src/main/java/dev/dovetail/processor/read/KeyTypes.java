package dev.dovetail.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Which types a key can have. */
record KeyTypes(Types types) {
  private static final List<String> FACTORIES = List.of("valueOf", "of", "parse", "fromString");

  /** What values of a type look like as text; nothing where they have no text form. */
  Optional<KeyType> of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Optional.of(new KeyType.Primitive(type.getKind()));
    }
    if (type.getKind() != TypeKind.DECLARED
        || !(types.asElement(type) instanceof TypeElement element)) {
      return Optional.empty();
    }
    return switch (element.getQualifiedName().toString()) {
      case "java.lang.String" -> Optional.of(new KeyType.Text());
      case "java.time.Duration" -> Optional.of(new KeyType.Duration());
      case "java.net.URI" -> Optional.of(new KeyType.Uri());
      case "java.util.List" -> listed((DeclaredType) type);
      case "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Character",
          "java.lang.Float",
          "java.lang.Double" ->
          Optional.of(new KeyType.Primitive(types.unboxedType(type).getKind()));
      default -> constants(element, type).or(() -> parsed(element, (DeclaredType) type));
    };
  }

  private Optional<KeyType> listed(DeclaredType list) {
    return list.getTypeArguments().size() == 1
        ? of(list.getTypeArguments().get(0)).map(KeyType.Listed::new)
        : Optional.empty();
  }

  private static Optional<KeyType> constants(TypeElement element, TypeMirror type) {
    if (element.getKind() != ElementKind.ENUM) {
      return Optional.empty();
    }
    List<String> names =
        element.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map(member -> member.getSimpleName().toString())
            .toList();
    return Optional.of(new KeyType.Constants(type, names));
  }

  private Optional<KeyType> parsed(TypeElement element, DeclaredType type) {
    List<ExecutableElement> methods = ElementFilter.methodsIn(element.getEnclosedElements());
    return FACTORIES.stream()
        .flatMap(name -> methods.stream().filter(method -> reads(method, name, type)))
        .findFirst()
        .map(
            it ->
                new KeyType.Parsed(
                    type, it.getSimpleName().toString(), !it.getThrownTypes().isEmpty()));
  }

  private boolean reads(ExecutableElement method, String name, DeclaredType type) {
    return method.getSimpleName().contentEquals(name)
        && method.getModifiers().contains(Modifier.PUBLIC)
        && method.getModifiers().contains(Modifier.STATIC)
        && method.getParameters().size() == 1
        && takesText(method.getParameters().get(0).asType())
        && new Given(types, method).is(type);
  }

  private static boolean takesText(TypeMirror parameter) {
    return parameter.toString().equals("java.lang.String")
        || parameter.toString().equals("java.lang.CharSequence");
  }
}
