package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.QualifiedName;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/**
 * The type by which Eclipse's builder notices that what a declaration says has changed. It is in
 * the package of the declaration, so that whoever may use that in another module sees it, too.
 *
 * @param packageName its package; empty for the unnamed
 * @param simpleName its simple name
 */
public record DeclarationName(String packageName, String simpleName) {
  private static final String SIMPLE = "_Declaration";

  /**
   * That of a declaration.
   *
   * @param holder the type or package that has the marks
   */
  public static DeclarationName of(Element holder) {
    Element outer = holder;
    while (!(outer instanceof PackageElement)) {
      outer = Objects.requireNonNull(outer.getEnclosingElement());
    }
    String packageName = new QualifiedName(outer).toString();
    String name = new QualifiedName(holder).toString();
    String below = packageName.isEmpty() ? "." + name : name.substring(packageName.length());
    return new DeclarationName(packageName, SIMPLE + new Mangled(below));
  }

  /** Full name of the type. */
  public String className() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
