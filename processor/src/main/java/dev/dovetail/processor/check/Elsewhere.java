package dev.dovetail.processor.check;

import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.ShippedNames;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** A name that is a device, only not on this target. */
record Elsewhere(Compilation compilation, Parameter.Slot slot) {
  /** A line that says on which targets the name is a device; none where it is on no known one. */
  List<String> of(String name, String target) {
    if (!(slot.type() instanceof DeclaredType type)
        || !(type.asElement() instanceof TypeElement signature)) {
      return List.of();
    }
    Set<String> targets = new TreeSet<>(ShippedNames.ALL);
    compilation.catalogue().sources().forEach(it -> targets.addAll(it.targets()));
    List<String> found =
        targets.stream()
            .filter(it -> !it.equals(target))
            .filter(it -> isDevice(signature, name, it))
            .toList();
    return found.isEmpty()
        ? List.of()
        : List.of("\"" + name + "\" works only on " + String.join(", ", found));
  }

  private boolean isDevice(TypeElement signature, String name, String target) {
    return Stream.of(compilation.catalogue().candidates(signature, target, Set.of(name)))
        .flatMap(List::stream)
        .anyMatch(it -> it.name().equals(name));
  }
}
