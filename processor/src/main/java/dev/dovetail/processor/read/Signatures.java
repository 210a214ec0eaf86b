package dev.dovetail.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** By which signatures a device can be asked for. */
public final class Signatures {
  private final Map<String, TypeElement> found = new LinkedHashMap<>();

  private Signatures() {}

  /** The given ones and their superinterfaces outside {@code java.*}, each once. */
  public static List<TypeElement> closure(List<TypeElement> declared) {
    Signatures all = new Signatures();
    declared.forEach(all::add);
    return new ArrayList<>(all.found.values());
  }

  private void add(TypeElement signature) {
    if (found.putIfAbsent(signature.getQualifiedName().toString(), signature) != null) {
      return;
    }
    for (TypeMirror parent : signature.getInterfaces()) {
      if (parent instanceof DeclaredType type
          && type.asElement() instanceof TypeElement element
          && !element.getQualifiedName().toString().startsWith("java.")) {
        add(element);
      }
    }
  }
}
