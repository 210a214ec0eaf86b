package dev.dovetail.processor;

import dev.dovetail.processor.read.DeclarationName;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * That of Eclipse's workspace, which only logs what is said of a package: it is said of the type
 * that tells of what the package declares.
 */
record WorkspaceMessager(Messager messager, Elements elements) implements Messager {
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
      String name = DeclarationName.of(element).className();
      TypeElement declaration = elements.getTypeElement(name);
      return declaration == null ? element : declaration;
    }
    return element;
  }
}
