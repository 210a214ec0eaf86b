package dev.dovetail.processor.check;

import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.read.Shipped;
import dev.dovetail.processor.read.TypeText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A name that is something, only no device here.
 *
 * @param slot the type that is asked for
 */
record Elsewhere(Compilation compilation, TypeMirror slot) {
  /** Lines that say what the name is; none where it is nothing that is known. */
  List<String> of(String name, String target) {
    Optional<Shipped.Entry> missing = Shipped.load().find(signature(), name, target);
    if (missing.isPresent()) {
      return List.of(where(missing.get()));
    }
    Set<String> stale = stale(name, target);
    if (!stale.isEmpty()) {
      return List.of(
          "\""
              + name
              + "\" was "
              + String.join(" and ", stale)
              + " when its index entry was written, and is no longer: compile that again, with the"
              + " processor, or remove the entry");
    }
    Set<String> targets = new TreeSet<>(Shipped.load().names());
    compilation.catalogue().sources().forEach(it -> targets.addAll(it.targets()));
    List<String> found =
        targets.stream().filter(it -> !it.equals(target)).filter(it -> isDevice(name, it)).toList();
    if (!found.isEmpty()) {
      return List.of("\"" + name + "\" works only on " + String.join(", ", found));
    }
    List<String> forgotten = forgotten(name);
    if (!forgotten.isEmpty()) {
      return forgotten;
    }
    boolean unmarked = name.indexOf('.') > 0 && compilation.elements().getTypeElement(name) != null;
    return unmarked
        ? List.of("the class " + name + " is not marked @Device")
        : otherSignatures(name, target).stream()
            .map(it -> "\"" + name + "\" is " + new TypeText(it.asType()).withArticle())
            .toList();
  }

  private Set<String> stale(String name, String target) {
    return slot instanceof DeclaredType type && type.asElement() instanceof TypeElement signature
        ? compilation.catalogue().stale(signature, name, target)
        : Set.of();
  }

  /** The class in the sources that may be meant, and has no mark. */
  private List<String> forgotten(String name) {
    return unmarked(name)
        .map(
            it ->
                "the class "
                    + it
                    + " is "
                    + new TypeText(slot).withArticle()
                    + ", and is not marked @Device")
        .toList();
  }

  /** Whether a class of this name has no mark, which its parameters' marks have reported. */
  boolean isStray(String name) {
    String camel = new Name(name).camelCase();
    return slot instanceof DeclaredType type
        && unmarked(name)
            .filter(
                it ->
                    it.getSimpleName().toString().equalsIgnoreCase(camel)
                        || it.getSimpleName()
                            .toString()
                            .equalsIgnoreCase(camel + type.asElement().getSimpleName()))
            .anyMatch(StrayCheck::hasStrayMarks);
  }

  private Stream<TypeElement> unmarked(String name) {
    String camel = new Name(name).camelCase();
    return compilation.sources().stream()
        .flatMap(it -> Stream.ofNullable(compilation.elements().getTypeElement(it)))
        .filter(it -> it.getKind() == ElementKind.CLASS || it.getKind() == ElementKind.RECORD)
        .filter(
            it ->
                it.getSimpleName()
                    .toString()
                    .toLowerCase(Locale.ROOT)
                    .contains(camel.toLowerCase(Locale.ROOT)))
        .filter(it -> Mark.of(Mark.Kind.DEVICE, it).isEmpty() && implementsSlot(it));
  }

  private boolean implementsSlot(TypeElement type) {
    return !SignatureCheck.isOpen(slot) && compilation.fits(type.asType(), slot);
  }

  /** Lines that say which jars have devices that could be chosen. */
  List<String> shipped(String target) {
    return Shipped.load().of(signature(), target).stream()
        .filter(it -> !isThere(it.name(), target))
        .map(this::where)
        .toList();
  }

  /** Full name of the signature that is asked for. */
  private String signature() {
    return slot instanceof DeclaredType type ? type.asElement().toString() : "";
  }

  private String where(Shipped.Entry entry) {
    return "\"" + entry.name() + "\" is in " + entry.artifact() + ", which is not " + path();
  }

  private String path() {
    boolean inModule =
        compilation.graphs().stream()
            .map(it -> compilation.elements().getModuleOf(it.application().element()))
            .anyMatch(it -> it != null && !it.isUnnamed());
    return inModule
        ? "on the module path, or is not required: add it"
        : "on the class path: add it";
  }

  /** What a device of this name is: by the sources, and by the slots that there are. */
  private List<TypeElement> otherSignatures(String name, String target) {
    Set<TypeElement> asked = new LinkedHashSet<>();
    compilation.catalogue().sources().forEach(it -> asked.addAll(it.signatures()));
    compilation.catalogue().wirings().stream()
        .flatMap(it -> it.wiring().stream())
        .forEach(it -> asked.add(it.signature()));
    compilation.sources().stream()
        .flatMap(it -> Stream.ofNullable(compilation.elements().getTypeElement(it)))
        .filter(it -> it.getKind() == ElementKind.INTERFACE)
        .forEach(asked::add);
    compilation.graphs().stream()
        .flatMap(it -> it.slots().stream())
        .map(it -> it.edge().slot().type())
        .filter(DeclaredType.class::isInstance)
        .map(it -> (TypeElement) ((DeclaredType) it).asElement())
        .forEach(asked::add);
    return asked.stream()
        .filter(it -> isKnown(compilation.catalogue().find(it, name, target)))
        .toList();
  }

  private boolean isThere(String name, String target) {
    return slot instanceof DeclaredType type
        && type.asElement() instanceof TypeElement signature
        && isKnown(compilation.catalogue().find(signature, name, target));
  }

  private static boolean isKnown(Lookup lookup) {
    return lookup instanceof Lookup.Found || lookup instanceof Lookup.Alias;
  }

  private boolean isDevice(String name, String target) {
    if (name.indexOf('.') > 0) {
      return compilation.catalogue().find(name, target) instanceof Lookup.Found;
    }
    return slot instanceof DeclaredType type
        && type.asElement() instanceof TypeElement signature
        && compilation.catalogue().find(signature, name, target) instanceof Lookup.Found;
  }
}
