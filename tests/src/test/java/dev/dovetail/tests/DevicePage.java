package dev.dovetail.tests;

import dev.dovetail.Device;
import dev.dovetail.Key;
import dev.dovetail.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What a device's annotations say of it, for docs/devices.
 *
 * @param element that is annotated
 * @param device the annotation
 * @param artifact that it is in, as {@code dev.dovetail:dovetail-stores}
 */
record DevicePage(Element element, Device device, String artifact) {
  String name() {
    return device.name();
  }

  /** The simple names of its signatures. */
  String signatures() {
    return mirror(element, Device.class).stream()
        .flatMap(it -> value(it, "type"))
        .map(it -> "`" + ((DeclaredType) it.getValue()).asElement().getSimpleName() + "`")
        .collect(Collectors.joining(", "));
  }

  /** Where it works. */
  String targets() {
    return device.targets().length == 0
        ? "every target"
        : Stream.of(device.targets()).map(it -> "`" + it + "`").collect(Collectors.joining(", "));
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("## `" + name() + "` as " + signatures() + "\n");
    lines.add(device.doc() + "\n");
    lines.add("| | |\n| --- | --- |");
    lines.add("| class | `" + type(element).getQualifiedName() + "` |");
    lines.add("| artifact | `" + artifact + "` |");
    lines.add("| wiring | `" + wiring() + "` |");
    lines.add("| targets | " + targets() + " |");
    if (!device.shared()) {
      lines.add("| shared | no: each slot has its own |");
    }
    if (device.exclusive()) {
      lines.add("| users | one: an instance is in one slot only |");
    }
    for (String needed : device.packages()) {
      lines.add("| package | `" + needed + "` |");
    }
    if (!device.configurator().isEmpty()) {
      lines.add("| when compiling | `" + device.configurator() + "` writes a part of it |");
    }
    table("slot | signature | default | what for", parameters(false), lines);
    table("key | type | default | what for", parameters(true), lines);
    if (device.promises().length > 0) {
      lines.add("\nIt promises:\n");
      Stream.of(device.promises()).forEach(it -> lines.add("- " + it));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void table(String head, List<String> rows, List<String> lines) {
    if (!rows.isEmpty()) {
      lines.add("\n| " + head + " |\n|" + " --- |".repeat(4));
      lines.addAll(rows);
    }
  }

  /** The class that an annotated element is or is in. */
  static TypeElement type(Element element) {
    return element instanceof TypeElement type
        ? type
        : (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
  }

  private List<? extends VariableElement> parameters() {
    return element instanceof ExecutableElement method
        ? method.getParameters()
        : ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
            .filter(it -> it.getModifiers().contains(Modifier.PUBLIC))
            .findFirst()
            .orElseThrow()
            .getParameters();
  }

  /** How it is written with its slots. */
  private String wiring() {
    String slots =
        parameters().stream()
            .filter(
                it -> it.getAnnotation(Key.class) == null && it.getAnnotation(Use.class) == null)
            .filter(it -> isInterface(it.asType()))
            .map(it -> "<" + it.getSimpleName() + ">")
            .collect(Collectors.joining(", "));
    return name() + (slots.isEmpty() ? "" : "(" + slots + ")");
  }

  private List<String> parameters(boolean keys) {
    return parameters().stream()
        .filter(it -> (it.getAnnotation(Key.class) != null) == keys)
        .filter(it -> keys || isInterface(it.asType()))
        .map(it -> keys ? key(it) : slot(it))
        .toList();
  }

  private static boolean isInterface(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.INTERFACE;
  }

  private static String slot(VariableElement parameter) {
    Use use = parameter.getAnnotation(Use.class);
    return row(
        "`" + parameter.getSimpleName() + "`",
        "`" + simple(parameter.asType()) + "`",
        use == null ? "" : "`" + use.value() + "`",
        use == null ? "" : use.doc());
  }

  private static String key(VariableElement parameter) {
    Key key = parameter.getAnnotation(Key.class);
    String name = key.value().isEmpty() ? parameter.getSimpleName().toString() : key.value();
    Optional<AnnotationValue> given =
        mirror(parameter, Key.class).flatMap(it -> value(it, "type").findFirst());
    TypeMirror type = given.map(it -> (TypeMirror) it.getValue()).orElse(parameter.asType());
    boolean unset =
        mirror(parameter, Key.class).stream()
            .noneMatch(
                it ->
                    it.getElementValues().keySet().stream()
                        .anyMatch(
                            element -> element.getSimpleName().contentEquals("defaultValue")));
    return row(
        "`" + name + "`",
        "`" + simple(type) + "`",
        unset ? "none: it must be given" : "`" + key.defaultValue() + "`",
        key.doc() + (key.stage().name().equals("BOTH") ? "" : " Stage: " + key.stage() + "."));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String simple(TypeMirror type) {
    return type.toString().replaceAll("(@[\\w.]+(\\([^)]*\\))? ?)|(\\b[a-z_][\\w]*\\.)", "");
  }

  private static Optional<? extends AnnotationMirror> mirror(Element element, Class<?> type) {
    return element.getAnnotationMirrors().stream()
        .filter(it -> it.getAnnotationType().toString().equals(type.getCanonicalName()))
        .findFirst();
  }

  /** The values of an element that is written, one for each member of a list. */
  private static Stream<AnnotationValue> value(AnnotationMirror mirror, String name) {
    return mirror.getElementValues().entrySet().stream()
        .filter(it -> it.getKey().getSimpleName().contentEquals(name))
        .map(it -> (AnnotationValue) it.getValue())
        .flatMap(
            it ->
                it.getValue() instanceof List<?> list
                    ? list.stream().map(AnnotationValue.class::cast)
                    : Stream.of(it));
  }
}
