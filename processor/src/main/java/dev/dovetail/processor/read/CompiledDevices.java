package dev.dovetail.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The compiled devices, each found through the index entry of its name. */
final class CompiledDevices {
  /** A compiled device, and the entry that it was found through. */
  record Compiled(EntryName name, Entries.Entry entry, Declared declared) {}

  private final Elements elements;
  private final DeclarationReader reader;
  private final Entries index;
  private final Predicate<String> isSource;
  private final Map<EntryName, List<Compiled>> known = new LinkedHashMap<>();

  /**
   * Those behind some entries.
   *
   * @param isSource tells, by the full name, what is in the sources: its entry is not asked
   */
  CompiledDevices(
      Elements elements, DeclarationReader reader, Entries index, Predicate<String> isSource) {
    this.elements = elements;
    this.reader = reader;
    this.index = index;
    this.isSource = isSource;
  }

  /** Those of a name. */
  List<Compiled> named(EntryName name) {
    List<Compiled> found = known.get(name);
    if (found == null) {
      found = read(name);
      known.put(name, found);
    }
    return found;
  }

  /** Whether an earlier run of this compilation wrote the entry. */
  boolean isOwn(Compiled compiled) {
    return index.isOwn(compiled.name(), compiled.entry());
  }

  /** A device named in full, read with the parameter names that its entry keeps. */
  Optional<Declared> withNames(Mark mark, String target) {
    Declared nameless = reader.read(mark, List.of());
    return nameless.signatures().stream()
        .flatMap(
            signature ->
                Stream.of(target, EntryName.ANY)
                    .map(
                        it ->
                            new EntryName(
                                signature.getQualifiedName().toString(), nameless.name(), it)))
        .flatMap(it -> named(it).stream())
        .map(Compiled::declared)
        .filter(it -> it.id().equals(nameless.id()))
        .findFirst();
  }

  private List<Compiled> read(EntryName name) {
    List<Compiled> found = new ArrayList<>();
    for (Entries.Entry entry : index.named(name)) {
      behind(entry).ifPresent(it -> found.add(new Compiled(name, entry, it)));
    }
    return List.copyOf(found);
  }

  /** The device an entry stands for, unless it is gone or has changed: then the entry is stale. */
  private Optional<Declared> behind(Entries.Entry entry) {
    TypeElement type = elements.getTypeElement(entry.device());
    if (type == null || entry.wiring()) {
      return Optional.empty();
    }
    List<String> names = entry.parameters();
    String factory = entry.factory();
    Stream<Mark> marks =
        factory.isEmpty() ? Mark.ofCreated(type).stream() : FullName.factories(type, factory);
    return marks
        .filter(mark -> !isSource.test(DeviceReader.id(mark.element())))
        .filter(mark -> creator(mark).filter(entry::fits).isPresent())
        .map(mark -> reader.read(mark, names))
        .findFirst();
  }

  private Optional<ExecutableElement> creator(Mark mark) {
    return mark.element() instanceof ExecutableElement method
        ? Optional.of(method)
        : reader
            .devices()
            .creators()
            .constructor((TypeElement) mark.element(), mark.place(), it -> {});
  }
}
