package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The devices that can be named: those of the sources being compiled, and those found through the
 * index entries of compiled ones. Nothing is listed that was not asked for by name.
 */
public final class Catalogue {
  private final Elements elements;
  private final DeclarationReader reader;
  private final List<Declared> sources;
  private final CompiledDevices compiled;
  private final Map<String, List<Declared>> sourcesByName;
  private final Map<String, Declared> sourcesById = new HashMap<>();
  private final NamedWirings wirings;
  private final Entries index;

  /**
   * A catalogue for one round.
   *
   * @param index the entries of compiled devices
   * @param marks of devices, applications and wirings in the sources being compiled
   */
  public Catalogue(Elements elements, Types types, Entries index, Collection<Mark> marks) {
    this.elements = elements;
    this.index = index;
    this.reader =
        new DeclarationReader(
            new DeviceReader(elements, types), new ApplicationReader(elements, types));
    this.sources =
        marks.stream()
            .filter(it -> !it.is(Mark.Kind.WIRING))
            .map(it -> reader.read(it, List.of()))
            .toList();
    this.compiled = new CompiledDevices(elements, reader, index, this::isSource);
    this.sourcesByName = this.sources.stream().collect(Collectors.groupingBy(Declared::name));
    this.sources.forEach(it -> sourcesById.putIfAbsent(it.id(), it));
    this.wirings =
        new NamedWirings(
            elements,
            new WiringReader(types),
            index,
            marks.stream().filter(it -> it.is(Mark.Kind.WIRING)).toList());
  }

  /** The named wirings of the sources being compiled, broken ones too. */
  public List<WiringReader.Read> wirings() {
    return wirings.sources();
  }

  /** The devices of the sources being compiled, broken ones too. */
  public List<Declared> sources() {
    return sources;
  }

  /** Whether a device or wiring, by its full name, is in the sources being compiled. */
  public boolean isSource(String id) {
    return inSources(id).isPresent() || wirings.isSource(id);
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
      return reader.applications().read(type, report);
    }
    Declared nameless = reader.applications().asDevice(type, List.of());
    Optional<List<String>> names =
        ApplicationReader.entries(nameless.name(), nameless.id())
            .flatMap(it -> index.named(it).stream())
            .filter(it -> it.device().equals(nameless.id()))
            .filter(it -> nameless.device().map(Device::creator).map(it::fits).orElse(true))
            .map(Entries.Entry::parameters)
            .findFirst();
    return reader.applications().read(type, names.orElse(List.of()), report);
  }

  /** The device or named wiring of a signature and name for a target. */
  public Lookup find(TypeElement signature, String name, String target) {
    Map<String, Declared> found = new TreeMap<>();
    boolean applications = true;
    for (Declared source : sourcesByName.getOrDefault(name, List.of())) {
      if (source.answersTo(signature, name, target)) {
        found.put(source.id(), source);
        applications &= source.device().isPresent() && source.device().get().isApplication();
      }
    }
    Map<String, WiringReader.Read> named = wirings.inSources(signature, name);
    if (applications && named.isEmpty()) {
      addCompiled(signature, name, target, found);
      named = wirings.compiled(signature, name);
    }
    return named.isEmpty() ? lookup(List.copyOf(found.values())) : wiring(found.keySet(), named);
  }

  /**
   * Adds the compiled ones. They are not asked where the sources have the name, which would be a
   * problem of its own; only an application may have one that another has, too.
   */
  private void addCompiled(
      TypeElement signature, String name, String target, Map<String, Declared> found) {
    boolean replaced = !found.isEmpty();
    for (String where : List.of(target, EntryName.ANY)) {
      for (CompiledDevices.Compiled it :
          compiled.named(new EntryName(nameOf(signature), name, where))) {
        if (it.declared().answersTo(signature, name, target) && !(replaced && compiled.isOwn(it))) {
          found.putIfAbsent(it.declared().id(), it.declared());
        }
      }
    }
  }

  private Lookup wiring(Set<String> devices, Map<String, WiringReader.Read> named) {
    if (named.size() + devices.size() > 1) {
      return new Lookup.Several(
          Stream.concat(devices.stream(), named.keySet().stream()).sorted().toList());
    }
    Map.Entry<String, WiringReader.Read> only = named.entrySet().iterator().next();
    return only.getValue()
        .wiring()
        .map(it -> (Lookup) new Lookup.Alias(it))
        .orElseGet(() -> new Lookup.Broken(only.getKey(), faults(only.getValue())));
  }

  /**
   * Full names of the compiled devices and wirings that have a name which something in the sources
   * has, too; those that it has just replaced are not among them. What is found is remembered for
   * later rounds, in which new entries may hide it.
   *
   * @param targets where the name is used; empty for everywhere
   * @param from a declaration of the module that would see them
   */
  public Set<String> rivals(
      Collection<TypeElement> signatures, String name, Set<String> targets, Element from) {
    Set<String> rivals = new TreeSet<>();
    for (TypeElement signature : signatures) {
      Stream.concat(targets.stream(), Stream.of(EntryName.ANY))
          .map(it -> new EntryName(nameOf(signature), name, it))
          .filter(it -> index.isLikely(it, from))
          .forEach(it -> addRivals(it, rivals));
    }
    return rivals;
  }

  private void addRivals(EntryName name, Set<String> rivals) {
    compiled.named(name).stream()
        .filter(it -> !compiled.isOwn(it))
        .forEach(it -> rivals.add(it.declared().id()));
    wirings.compiled(name).stream()
        .map(WiringReader.Read::id)
        .filter(it -> !isSource(it))
        .forEach(rivals::add);
  }

  private static String nameOf(TypeElement signature) {
    return signature.getQualifiedName().toString();
  }

  /**
   * Full names of what a name stood for when its index entries were written, and does no more.
   *
   * @param signature that was asked for in vain
   */
  public Set<String> stale(TypeElement signature, String name, String target) {
    return Stream.of(target, EntryName.ANY)
        .flatMap(it -> index.named(new EntryName(nameOf(signature), name, it)).stream())
        .map(it -> it.device() + (it.factory().isEmpty() ? "" : "." + it.factory()))
        .filter(it -> !isSource(it))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The device that is a class, or a factory method written behind its class with a dot. */
  public Lookup find(String fullName, String target) {
    Optional<Declared> declared =
        new FullName(fullName)
            .mark(elements)
            .map(
                it ->
                    inSources(DeviceReader.id(it.element()))
                        .or(() -> compiled.withNames(it, target))
                        .orElseGet(() -> reader.read(it, List.of())));
    return lookup(declared.filter(it -> it.isFor(target)).map(List::of).orElse(List.of()));
  }

  private List<String> faults(Declared declared) {
    return faults(inSources(declared.id()).isPresent(), declared.problems());
  }

  private List<String> faults(WiringReader.Read wiring) {
    return faults(wirings.isSource(wiring.id()), wiring.problems());
  }

  /** What is wrong in the sources is reported there. */
  private static List<String> faults(boolean source, List<Problem> problems) {
    return source ? List.of() : problems.stream().map(Problem::sentence).toList();
  }

  /**
   * The sound devices and named wirings of a signature and target, among those of these names and
   * of the sources.
   */
  public List<Lookup> candidates(TypeElement signature, String target, Collection<String> names) {
    Set<String> all = new TreeSet<>(names);
    sources.stream()
        .map(Declared::name)
        .filter(it -> new Name(it).deviceFault().isEmpty())
        .forEach(all::add);
    wirings.sources().forEach(it -> all.add(it.mark().text("name")));
    return all.stream()
        .map(it -> find(signature, it, target))
        .filter(it -> it instanceof Lookup.Found || it instanceof Lookup.Alias)
        .toList();
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
    boolean usable = declared.problems().isEmpty() || inSources(declared.id()).isPresent();
    return declared
        .device()
        .filter(it -> usable)
        .map(device -> (Lookup) new Lookup.Found(device))
        .orElseGet(() -> new Lookup.Broken(declared.id(), faults(declared)));
  }

  private Optional<Declared> inSources(String id) {
    return Optional.ofNullable(sourcesById.get(id));
  }
}
