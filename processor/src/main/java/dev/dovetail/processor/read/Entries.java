package dev.dovetail.processor.read;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The index entries of compiled devices. What was seen once is remembered for later rounds, as
 * names: by then an entry written for a source may hide it.
 */
public final class Entries {
  /**
   * What an entry says.
   *
   * @param device full name of the class that has the mark, or has the factory method
   * @param factory the factory method; empty for a class that is constructed
   * @param parameters names of the parameters, in order
   */
  record Entry(String device, String factory, List<String> parameters) {}

  private final Elements elements;
  private final Map<EntryName, Set<Entry>> seen = new HashMap<>();

  /** Those that a compilation can see. */
  public Entries(Elements elements) {
    this.elements = elements;
  }

  /** The entries of a name; one that is hidden by another of the same name comes first. */
  Set<Entry> named(EntryName name) {
    Set<Entry> found = new LinkedHashSet<>(seen.getOrDefault(name, Set.of()));
    types(name.className())
        .flatMap(type -> Mark.of(Mark.Kind.INDEX_ENTRY, type).stream())
        .map(it -> new Entry(it.text("device"), it.text("factory"), it.texts("parameters")))
        .forEach(found::add);
    if (!found.isEmpty()) {
      seen.put(name, found);
    }
    return found;
  }

  /** The classes of a name in all modules but the JDK's, each of which would cost a search. */
  private Stream<TypeElement> types(String className) {
    Stream<ModuleElement> named =
        elements.getAllModuleElements().stream()
            .map(ModuleElement.class::cast)
            .filter(
                module -> !module.isUnnamed() && !isOfJdk(module.getQualifiedName().toString()));
    return Stream.concat(Stream.ofNullable(elements.getModuleElement("")), named)
        .flatMap(module -> Stream.ofNullable(elements.getTypeElement(module, className)))
        .distinct();
  }

  private static boolean isOfJdk(String module) {
    return module.startsWith("java.") || module.startsWith("jdk.");
  }

  /**
   * Whether there may be an entry of a name: a question a hundred times cheaper than to look for
   * it, since only one module is asked.
   *
   * @param from a declaration of that module
   */
  boolean isLikely(EntryName name, Element from) {
    ModuleElement module = elements.getModuleOf(from);
    return module == null || elements.getTypeElement(module, name.className()) != null;
  }
}
