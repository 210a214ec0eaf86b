package dev.dovetail.processor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * What a type or package says by annotations of its own and on its fields, constructors, methods
 * and their parameters, and what it is by its parents.
 *
 * @param holder a type or package
 * @param types of the compiler
 */
record DeclarationText(Element holder, Types types) {
  @Override
  public String toString() {
    Stream<? extends Element> inside =
        holder.getKind() == ElementKind.PACKAGE
            ? Stream.of()
            : holder.getEnclosedElements().stream().filter(DeclarationText::isRead);
    Stream<String> own = Stream.of(mirrors(holder.getAnnotationMirrors()), parents());
    return Stream.concat(own, inside.map(DeclarationText::member))
        .collect(Collectors.joining("\n"));
  }

  /** All of them: Eclipse does not compile a main again when a signature loses a parent. */
  private String parents() {
    Set<String> parents = new TreeSet<>();
    if (holder instanceof TypeElement type) {
      addParents(type.asType(), parents);
    }
    return String.join(", ", parents);
  }

  private void addParents(TypeMirror type, Set<String> parents) {
    for (TypeMirror parent : types.directSupertypes(type)) {
      if (parents.add(parent.toString())) {
        addParents(parent, parents);
      }
    }
  }

  private static boolean isRead(Element member) {
    return member.getKind() == ElementKind.CONSTRUCTOR || !member.getAnnotationMirrors().isEmpty();
  }

  private static String member(Element member) {
    String own = mirrors(member.getAnnotationMirrors()) + member.getSimpleName();
    return member instanceof ExecutableElement creator
        ? creator.getParameters().stream()
            .map(DeclarationText::parameter)
            .collect(Collectors.joining(", ", own + "(", ")"))
        : own;
  }

  private static String parameter(VariableElement parameter) {
    return mirrors(parameter.getAnnotationMirrors())
        + parameter.asType()
        + " "
        + parameter.getSimpleName();
  }

  private static String mirrors(List<? extends AnnotationMirror> mirrors) {
    return mirrors.stream().map(it -> mirror(it) + " ").collect(Collectors.joining());
  }

  private static String mirror(AnnotationMirror mirror) {
    return mirror.getElementValues().entrySet().stream()
        .map(it -> it.getKey().getSimpleName() + " = " + value(it.getValue()))
        .collect(Collectors.joining(", ", "@" + mirror.getAnnotationType() + "(", ")"));
  }

  private static String value(AnnotationValue value) {
    Object content = value.getValue();
    if (content instanceof AnnotationMirror nested) {
      return mirror(nested);
    }
    return content instanceof List<?> several
        ? several.stream()
            .map(it -> value((AnnotationValue) it))
            .collect(Collectors.joining(", ", "{", "}"))
        : content.toString();
  }
}
