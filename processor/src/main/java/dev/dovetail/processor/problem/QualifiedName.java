package dev.dovetail.processor.problem;

import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;

/**
 * The full name of what has one, a type or a package: compilers differ in how they print these.
 *
 * @param element a type or package, or anything else, which is named as it prints
 */
public record QualifiedName(Element element) {
  @Override
  public String toString() {
    return element instanceof QualifiedNameable named
        ? named.getQualifiedName().toString()
        : element.toString();
  }
}
