package dev.dovetail.processor.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The named wirings: those of the sources, and those found through the index entries. */
final class NamedWirings {
  private final Elements elements;
  private final Entries index;
  private final WiringReader reader;
  private final List<WiringReader.Read> sources;
  private final Map<String, List<WiringReader.Read>> sourcesByName;
  private final Map<EntryName, List<WiringReader.Read>> compiled = new HashMap<>();

  NamedWirings(Elements elements, WiringReader reader, Entries index, Collection<Mark> sources) {
    this.elements = elements;
    this.index = index;
    this.reader = reader;
    this.sources = sources.stream().map(reader::read).toList();
    this.sourcesByName =
        this.sources.stream().collect(Collectors.groupingBy(it -> it.mark().text("name")));
  }

  /** Those of the sources, broken ones too. */
  List<WiringReader.Read> sources() {
    return sources;
  }

  /** Whether one, by its full name, is in the sources. */
  boolean isSource(String id) {
    return sources.stream().anyMatch(it -> it.id().equals(id));
  }

  private static EntryName entry(TypeElement signature, String name) {
    return new EntryName(signature.getQualifiedName().toString(), name, EntryName.ANY);
  }

  /** Those of the sources that a name can mean in a slot of a signature, by full name. */
  Map<String, WiringReader.Read> inSources(TypeElement signature, String name) {
    return answering(signature, sourcesByName.getOrDefault(name, List.of()));
  }

  /** The compiled ones that it can mean. */
  Map<String, WiringReader.Read> compiled(TypeElement signature, String name) {
    return answering(signature, compiled(entry(signature, name)));
  }

  private static Map<String, WiringReader.Read> answering(
      TypeElement signature, List<WiringReader.Read> all) {
    Map<String, WiringReader.Read> found = new TreeMap<>();
    for (WiringReader.Read read : all) {
      if (answersTo(read, signature)) {
        found.putIfAbsent(read.id(), read);
      }
    }
    return found;
  }

  private static boolean answersTo(WiringReader.Read read, TypeElement signature) {
    return read.wiring()
        .map(it -> Signatures.closure(List.of(it.signature())).contains(signature))
        .orElse(true);
  }

  /** The compiled ones of a name, but for what the sources have now in the place of an older. */
  List<WiringReader.Read> compiled(EntryName entry) {
    List<WiringReader.Read> known = compiled.get(entry);
    if (known == null) {
      boolean replaced = sourcesByName.containsKey(entry.device());
      known = new ArrayList<>();
      for (Entries.Entry each : index.named(entry)) {
        if (each.wiring() && !(replaced && index.isOwn(entry, each))) {
          behind(each, entry.device()).ifPresent(known::add);
        }
      }
      compiled.put(entry, known);
    }
    return known;
  }

  /** The wiring an entry stands for, unless it is gone: then the entry is stale. */
  private Optional<WiringReader.Read> behind(Entries.Entry entry, String name) {
    TypeElement type = elements.getTypeElement(entry.device());
    Stream<? extends Element> holders =
        type != null ? Stream.of(type) : elements.getAllPackageElements(entry.device()).stream();
    return holders
        .flatMap(it -> Mark.all(Mark.Kind.WIRING, Mark.Kind.WIRINGS, it).stream())
        .filter(it -> it.text("name").equals(name))
        .map(reader::read)
        .findFirst();
  }
}
