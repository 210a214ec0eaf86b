package dev.dovetail.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A type that a main may have to name.
 *
 * @param type the type
 * @param home the class beside which the main stands
 */
record NamedType(TypeMirror type, Element home) {
  /** Its name; nothing where the main cannot tell it. */
  Optional<CodeBlock> code() {
    return isKnown(type) ? Optional.of(CodeBlock.of("$T", TypeName.get(type))) : Optional.empty();
  }

  private boolean isKnown(TypeMirror part) {
    return part.getKind() == TypeKind.DECLARED
        && part instanceof DeclaredType declared
        && isVisible(declared.asElement())
        && declared.getTypeArguments().stream().allMatch(this::isKnown);
  }

  private boolean isVisible(Element element) {
    boolean open = true;
    for (Element e = element; e instanceof TypeElement; e = e.getEnclosingElement()) {
      open &= e.getModifiers().contains(Modifier.PUBLIC);
    }
    return open || inside(element).equals(inside(home));
  }

  private static Element inside(Element element) {
    Element inside = element;
    while (inside.getKind() != ElementKind.PACKAGE) {
      inside = Objects.requireNonNull(inside.getEnclosingElement());
    }
    return inside;
  }
}
