package dev.dovetail.processor.check;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Which classes a main can name.
 *
 * @param home the class that it stands beside
 */
record Reach(TypeElement home, Elements elements) {
  /** What to do so that it can name a class; nothing where it can. */
  Optional<String> obstacle(TypeElement type) {
    return closed(type).or(() -> unread(type));
  }

  /** The same, where its module does not matter. */
  Optional<String> closed(TypeElement type) {
    if (isBeside(type)) {
      return Optional.empty();
    }
    if (elements.getPackageOf(type).isUnnamed()) {
      return Optional.of("what is in the unnamed package cannot be named from another");
    }
    return hidden(type).map(it -> it + " is not public: make it so, or put both into one package");
  }

  /** What to require so that its module reads that of a class. */
  Optional<String> unread(TypeElement type) {
    ModuleElement module = elements.getModuleOf(home);
    boolean readable =
        module == null
            || isBeside(type)
            || elements.getTypeElement(module, type.getQualifiedName()) != null;
    return readable
        ? Optional.empty()
        : Optional.of(
            "add \"requires "
                + elements.getModuleOf(type).getQualifiedName()
                + ";\" to module "
                + module.getQualifiedName());
  }

  private boolean isBeside(TypeElement type) {
    return elements.getPackageOf(type).equals(elements.getPackageOf(home));
  }

  private static Optional<Element> hidden(Element type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }
}
