package dev.dovetail.tool.listing;

import java.util.Collection;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Full names of types. */
final class Names {
  private Names() {}

  static List<String> of(Collection<TypeElement> types) {
    return types.stream().map(it -> it.getQualifiedName().toString()).toList();
  }
}
