package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The devices that can be named: those of the sources being compiled, and those found through the
 * index entries of compiled ones. Nothing is listed that was not asked for by name.
 */
public final class Catalogue {
  /** A compiled device, and the entry that it was found through. */
  private record Compiled(EntryName name, Entries.Entry entry, Declared declared) {}

  private final Elements elements;
  private final DeviceReader reader;
  private final ApplicationReader applications;
  private final List<Declared> sources;
  private final NamedWirings wirings;
  private final Entries index;
  private final Map<EntryName, List<Compiled>> entries = new LinkedHashMap<>();

  /**
   * A catalogue for one round.
   *
   * @param index the entries of compiled devices
   * @param marks of devices, applications and wirings in the sources being compiled
   */
  public Catalogue(Elements elements, Types types, Entries index, Collection<Mark> marks) {
    this.elements = elements;
    this.index = index;
    this.reader = new DeviceReader(elements, types);
    this.applications = new ApplicationReader(elements, types);
    this.sources =
        marks.stream()
            .filter(it -> !it.is(Mark.Kind.WIRING))
            .map(it -> read(it, List.of()))
            .toList();
    this.wirings =
        new NamedWirings(
            elements,
            new WiringReader(types),
            index,
            marks.stream().filter(it -> it.is(Mark.Kind.WIRING)).toList());
  }

  private Declared read(Mark mark, List<String> names) {
    return mark.is(Mark.Kind.APPLICATION)
        ? applications.asDevice((TypeElement) mark.element(), names)
        : reader.read(mark, names);
  }

  /** The named wirings of the sources being compiled, broken ones too. */
  public List<WiringReader.Read> wirings() {
    return wirings.sources();
  }

  /** The devices of the sources being compiled, broken ones too. */
  public List<Declared> sources() {
    return sources;
  }

  /** Whether a device, by its full name, is in the sources being compiled. */
  public boolean isSource(String id) {
    return inSources(id).isPresent();
  }

  /** Whether a class is in the sources being compiled. */
  public boolean isSource(TypeElement type) {
    return isSource(type.getQualifiedName().toString());
  }

  /**
   * An application, with the names of its slots, which the entry of a compiled one keeps.
   *
   * @param report takes what is wrong with it
   */
  public Optional<Application> application(TypeElement type, Consumer<Problem> report) {
    if (isSource(type)) {
      return applications.read(type, report);
    }
    Declared nameless = applications.asDevice(type, List.of());
    Optional<List<String>> names =
        nameless.signatures().stream()
            .map(it -> new EntryName(nameOf(it), nameless.name(), EntryName.ANY))
            .flatMap(it -> index.named(it).stream())
            .filter(it -> it.device().equals(nameless.id()))
            .map(Entries.Entry::parameters)
            .findFirst();
    return applications.read(type, names.orElse(List.of()), report);
  }

  /** The device or named wiring of a signature and name for a target. */
  public Lookup find(TypeElement signature, String name, String target) {
    Map<String, Declared> found = new TreeMap<>();
    sources.stream()
        .filter(it -> it.answersTo(signature, name, target))
        .forEach(it -> found.put(it.id(), it));
    boolean replaced = !found.isEmpty();
    for (String where : List.of(target, EntryName.ANY)) {
      for (Compiled it : entries(new EntryName(nameOf(signature), name, where))) {
        if (it.declared().answersTo(signature, name, target) && !(replaced && isOwn(it))) {
          found.putIfAbsent(it.declared().id(), it.declared());
        }
      }
    }
    Map<String, WiringReader.Read> named = wirings.find(signature, name);
    return named.isEmpty() ? lookup(List.copyOf(found.values())) : wiring(found.keySet(), named);
  }

  private static Lookup wiring(Set<String> devices, Map<String, WiringReader.Read> named) {
    if (named.size() + devices.size() > 1) {
      return new Lookup.Several(
          Stream.concat(devices.stream(), named.keySet().stream()).sorted().toList());
    }
    Map.Entry<String, WiringReader.Read> only = named.entrySet().iterator().next();
    return only.getValue()
        .wiring()
        .map(it -> (Lookup) new Lookup.Alias(it))
        .orElseGet(() -> new Lookup.Broken(only.getKey(), List.of()));
  }

  /**
   * Looks for compiled devices of the names that the sources have: from the next round on, the
   * entries written for the sources hide theirs.
   */
  public void lookBehindSources() {
    for (Declared source : sources) {
      source.device().ifPresent(this::lookBehind);
    }
  }

  private void lookBehind(Device device) {
    for (TypeElement signature : Signatures.closure(device.signatures())) {
      Stream.concat(device.targets().stream(), Stream.of(EntryName.ANY))
          .map(it -> new EntryName(nameOf(signature), device.name(), it))
          .filter(it -> index.isLikely(it, device.declaring()))
          .forEach(this::entries);
    }
  }

  private boolean isOwn(Compiled compiled) {
    return index.isOwn(compiled.name(), compiled.entry());
  }

  private static String nameOf(TypeElement signature) {
    return signature.getQualifiedName().toString();
  }

  /** The device that is a class, or a factory method written behind its class with a dot. */
  public Lookup find(String fullName, String target) {
    TypeElement type = elements.getTypeElement(fullName);
    Optional<Mark> mark =
        type != null
            ? Mark.ofCreated(type).or(() -> onlyFactory(type))
            : factory(fullName).findFirst();
    Optional<Declared> declared =
        mark.map(
            it ->
                inSources(reader.id(it))
                    .or(() -> throughEntry(it, target))
                    .orElseGet(() -> read(it, List.of())));
    return lookup(
        declared
            .filter(it -> it.targets().isEmpty() || it.targets().contains(target))
            .map(List::of)
            .orElse(List.of()));
  }

  private List<String> faults(Declared declared) {
    return inSources(declared.id()).isPresent()
        ? List.of()
        : declared.problems().stream().map(Problem::sentence).toList();
  }

  /** The sound devices of a signature and target, among those of these names and of the sources. */
  public List<Device> candidates(TypeElement signature, String target, Collection<String> names) {
    Set<String> all = new TreeSet<>(names);
    sources.forEach(it -> all.add(it.name()));
    List<Device> found = new ArrayList<>();
    for (String name : all) {
      if (find(signature, name, target) instanceof Lookup.Found one) {
        found.add(one.device());
      }
    }
    return found;
  }

  /**
   * Those of many names that some compiled device may have.
   *
   * @param from the declaration that would name it
   */
  public List<String> likely(
      TypeElement signature, String target, Collection<String> names, Element from) {
    String type = nameOf(signature);
    return names.stream()
        .filter(
            name ->
                index.isLikely(new EntryName(type, name, target), from)
                    || index.isLikely(new EntryName(type, name, EntryName.ANY), from))
        .toList();
  }

  private Lookup lookup(List<Declared> found) {
    if (found.isEmpty()) {
      return new Lookup.Absent();
    }
    if (found.size() > 1) {
      return new Lookup.Several(found.stream().map(Declared::id).toList());
    }
    Declared declared = found.get(0);
    return declared
        .device()
        .map(device -> (Lookup) new Lookup.Found(device))
        .orElseGet(() -> new Lookup.Broken(declared.id(), faults(declared)));
  }

  private Optional<Declared> inSources(String id) {
    return sources.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** A compiled device named in full, read with the parameter names its entry keeps. */
  private Optional<Declared> throughEntry(Mark mark, String target) {
    Declared nameless = read(mark, List.of());
    return nameless.signatures().stream()
        .flatMap(
            signature ->
                Stream.of(target, EntryName.ANY)
                    .map(it -> new EntryName(nameOf(signature), nameless.name(), it)))
        .flatMap(it -> entries(it).stream())
        .map(Compiled::declared)
        .filter(it -> it.id().equals(nameless.id()))
        .findFirst();
  }

  private Stream<Mark> factory(String fullName) {
    int dot = fullName.lastIndexOf('.');
    TypeElement owner = dot < 0 ? null : elements.getTypeElement(fullName.substring(0, dot));
    return owner == null ? Stream.empty() : factories(owner, fullName.substring(dot + 1));
  }

  /** The factory method that a class without a mark of its own has, if it has just one. */
  private static Optional<Mark> onlyFactory(TypeElement owner) {
    List<Mark> factories =
        ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
            .flatMap(method -> Mark.of(Mark.Kind.DEVICE, method).stream())
            .toList();
    return factories.size() == 1 ? Optional.of(factories.get(0)) : Optional.empty();
  }

  private static Stream<Mark> factories(TypeElement owner, String name) {
    return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .flatMap(method -> Mark.of(Mark.Kind.DEVICE, method).stream());
  }

  private List<Compiled> entries(EntryName name) {
    List<Compiled> known = entries.get(name);
    if (known == null) {
      known = read(name);
      entries.put(name, known);
    }
    return known;
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
    if (type == null) {
      return Optional.empty();
    }
    List<String> names = entry.parameters();
    String factory = entry.factory();
    Stream<Mark> marks =
        factory.isEmpty() ? Mark.ofCreated(type).stream() : factories(type, factory);
    return marks
        .filter(mark -> !entry.wiring())
        .filter(mark -> inSources(DeviceReader.id(mark.element())).isEmpty())
        .filter(mark -> parameterCount(mark) == names.size())
        .map(mark -> read(mark, names))
        .findFirst();
  }

  private int parameterCount(Mark mark) {
    Element element = mark.element();
    return element instanceof ExecutableElement method
        ? method.getParameters().size()
        : reader
            .creators()
            .constructor((TypeElement) element, mark.place(), it -> {})
            .map(it -> it.getParameters().size())
            .orElse(-1);
  }
}
