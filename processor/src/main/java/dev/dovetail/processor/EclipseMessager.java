package dev.dovetail.processor;

import dev.dovetail.processor.read.DeclarationName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * That of Eclipse's compilers, which show what is said of a package or a record at no place, and in
 * the workspace only log it. So it is said of what has a place: of what is written in the record,
 * or of the type that tells of what the package or record declares, which the workspace has.
 */
record EclipseMessager(Messager messager, Elements elements) implements Messager {
  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  @Override
  public void printMessage(Diagnostic.Kind kind, CharSequence text) {
    messager.printMessage(kind, text);
  }

  @Override
  public void printMessage(Diagnostic.Kind kind, CharSequence text, Element element) {
    messager.printMessage(kind, text, shown(element));
  }

  @Override
  public void printMessage(
      Diagnostic.Kind kind, CharSequence text, Element element, AnnotationMirror mirror) {
    messager.printMessage(kind, text, shown(element), mirror);
  }

  @Override
  public void printMessage(
      Diagnostic.Kind kind,
      CharSequence text,
      Element element,
      AnnotationMirror mirror,
      AnnotationValue value) {
    messager.printMessage(kind, text, shown(element), mirror, value);
  }

  private Element shown(Element element) {
    if (element instanceof PackageElement) {
      return declaration(element, element);
    }
    return recordOf(element).map(it -> inRecord(it, element)).orElse(element);
  }

  /** The record that has no place for an element; nothing where that has one of its own. */
  private static Optional<Element> recordOf(Element element) {
    Optional<Element> outer = Optional.ofNullable(element.getEnclosingElement());
    return switch (element.getKind()) {
      case RECORD -> Optional.of(element);
      case FIELD -> outer.filter(it -> isRecord(it) && !isStatic(element));
      case CONSTRUCTOR -> outer.filter(it -> isRecord(it) && !isWritten(element, it));
      case PARAMETER ->
          outer
              .filter(it -> it.getKind() == ElementKind.CONSTRUCTOR)
              .flatMap(EclipseMessager::recordOf);
      default -> Optional.empty();
    };
  }

  private static boolean isStatic(Element field) {
    return field.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean isRecord(Element element) {
    return element.getKind() == ElementKind.RECORD;
  }

  /**
   * What is written in a record: its constructor, else a method, else the type that tells of it.
   */
  private Element inRecord(Element owner, Element otherwise) {
    List<? extends Element> members = owner.getEnclosedElements();
    return Stream.concat(
            ElementFilter.constructorsIn(members).stream().filter(it -> isWritten(it, owner)),
            ElementFilter.methodsIn(members).stream().filter(it -> !isGiven(it, members)))
        .map(Element.class::cast)
        .findFirst()
        .orElseGet(() -> declaration(owner, otherwise));
  }

  /** Whether a record's constructor is: those of its members that are not come first. */
  private static boolean isWritten(Element constructor, Element owner) {
    return owner.getEnclosedElements().stream()
        .takeWhile(it -> !it.equals(constructor))
        .anyMatch(it -> it.getKind() == ElementKind.METHOD);
  }

  /** Whether every record has such a method. */
  private static boolean isGiven(ExecutableElement method, List<? extends Element> members) {
    String name = method.getSimpleName().toString();
    Set<String> components =
        ElementFilter.recordComponentsIn(members).stream()
            .map(RecordComponentElement::getSimpleName)
            .map(String::valueOf)
            .collect(Collectors.toSet());
    return OF_EVERY_OBJECT.contains(name)
        || (method.getParameters().isEmpty() && components.contains(name));
  }

  private Element declaration(Element holder, Element otherwise) {
    TypeElement type = elements.getTypeElement(DeclarationName.of(holder).className());
    return type == null ? otherwise : type;
  }
}
