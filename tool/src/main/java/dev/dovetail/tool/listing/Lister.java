package dev.dovetail.tool.listing;

import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Catalogue;
import dev.dovetail.processor.read.Declared;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Entries;
import dev.dovetail.processor.read.EntryName;
import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.Mark;
import dev.dovetail.processor.read.NamedWiring;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Asks a compiler what its class path and sources have; writes nothing. */
final class Lister extends AbstractProcessor {
  private static final String INCOMPLETE = "a type that it names is not on the class path";

  private final Map<String, ListedDevice> devices = new TreeMap<>();
  private final Map<String, ListedWiring> wirings = new TreeMap<>();
  private final Map<String, Listing.Broken> broken = new TreeMap<>();
  private final Set<Mark> marks = new LinkedHashSet<>();
  private final Set<String> sources = new TreeSet<>();
  private final Set<EntryName> entries;
  private boolean flawed;

  /**
   * Lists compiled ones by their entries, and those of the sources.
   *
   * @param entries of the class path
   */
  Lister(Set<EntryName> entries) {
    this.entries = entries;
  }

  /**
   * What was found.
   *
   * @param failed whether the compiler found something wrong with the sources
   */
  Listing listing(boolean failed) {
    return new Listing(
        devices.values().stream()
            .sorted(Comparator.comparing(ListedDevice::name).thenComparing(ListedDevice::device))
            .toList(),
        wirings.values().stream()
            .sorted(Comparator.comparing(ListedWiring::name).thenComparing(ListedWiring::holder))
            .toList(),
        List.copyOf(broken.values()),
        Set.copyOf(sources),
        failed || flawed);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      annotations.forEach(it -> marks(it, round));
      list();
    }
    return false;
  }

  private void marks(TypeElement annotation, RoundEnvironment round) {
    Optional<Mark.Kind> kind = Mark.Kind.of(annotation);
    for (Element element : round.getElementsAnnotatedWith(annotation)) {
      if (kind.filter(it -> it == Mark.Kind.WIRING || it == Mark.Kind.WIRINGS).isPresent()) {
        marks.addAll(Mark.all(Mark.Kind.WIRING, Mark.Kind.WIRINGS, element));
      } else if (kind.filter(it -> it == Mark.Kind.DEVICE || it == Mark.Kind.APPLICATION)
          .isPresent()) {
        Mark.of(kind.get(), element).ifPresent(marks::add);
      }
    }
  }

  private void list() {
    Elements elements = processingEnv.getElementUtils();
    Catalogue catalogue =
        new Catalogue(
            elements,
            processingEnv.getTypeUtils(),
            new Entries(elements, processingEnv.getFiler(), true),
            marks);
    for (Declared source : catalogue.sources()) {
      source.device().ifPresent(this::addSource);
      // One that is whole may have faults too, such as a default that is no value.
      if (source.device().isEmpty() || !source.problems().isEmpty()) {
        refuse(source.id(), source.problems());
      }
    }
    catalogue
        .wirings()
        .forEach(
            it -> it.wiring().ifPresentOrElse(this::add, () -> refuse(it.id(), it.problems())));
    for (EntryName entry : entries) {
      TypeElement signature = elements.getTypeElement(entry.signature());
      if (signature == null) {
        add(entry.device(), List.of("there is no " + entry.signature() + " on the class path"));
      } else {
        Lookup named = catalogue.find(signature, entry.device(), entry.target());
        // An application whose name no wiring can say has its entry by its class.
        add(
            named instanceof Lookup.Absent ? catalogue.find(entry.device(), entry.target()) : named,
            entry);
      }
    }
  }

  private void add(Lookup found, EntryName entry) {
    if (found instanceof Lookup.Found device) {
      add(device.device());
    } else if (found instanceof Lookup.Alias wiring) {
      add(wiring.wiring());
    } else if (found instanceof Lookup.Broken one) {
      add(one.id(), one.faults().isEmpty() ? List.of(INCOMPLETE) : one.faults());
    } else if (found instanceof Lookup.Several several) {
      several
          .ids()
          .forEach(it -> add(it, List.of("has its name with " + String.join(", ", several.ids()))));
    } else if (found instanceof Lookup.Absent) {
      add(entry.className(), List.of("javac cannot read this entry; compile its device again"));
    }
  }

  private void addSource(Device device) {
    sources.add(device.id());
    add(device);
  }

  private void refuse(String source, List<Problem> problems) {
    flawed = true;
    add(source, problems.stream().map(Problem::sentence).toList());
  }

  private void add(Device device) {
    devices.putIfAbsent(device.id(), new DeviceReading(device).listed());
  }

  private void add(NamedWiring wiring) {
    wirings.putIfAbsent(wiring.id(), ListedWiring.of(wiring));
  }

  private void add(String id, List<String> faults) {
    broken.putIfAbsent(id, new Listing.Broken(id, faults));
  }
}
