package dev.dovetail.processor;

import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.problem.QualifiedName;
import dev.dovetail.processor.read.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What has been offered for compilation so far, by name: elements are looked up anew in each round.
 */
final class Roots {
  private final Elements elements;
  private final Set<String> sources = new TreeSet<>();
  private final Set<String> applications = new TreeSet<>();
  private final Set<String> mains = new TreeSet<>();
  private final Set<String> devices = new TreeSet<>();
  private final Set<String> marked = new TreeSet<>();
  private final Set<String> wiringTypes = new TreeSet<>();
  private final Set<String> wiringPackages = new TreeSet<>();
  private final Set<String> assemblies = new TreeSet<>();

  Roots(Elements elements) {
    this.elements = elements;
  }

  /** Notes what a round brings; says whether that is anything. */
  boolean add(RoundEnvironment round) {
    boolean any = false;
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      any |= sources.add(type.getQualifiedName().toString());
    }
    marked(round, Mark.Kind.APPLICATION).forEach(it -> applications.add(className(it)));
    marked(round, Mark.Kind.DEVICE).forEach(it -> devices.add(className(it)));
    marked(round, Mark.Kind.ASSEMBLE).forEach(it -> assemblies.add(className(it)));
    Stream.of(Mark.Kind.WIRING, Mark.Kind.WIRINGS)
        .flatMap(it -> marked(round, it).stream())
        .forEach(
            it ->
                (it instanceof PackageElement ? wiringPackages : wiringTypes)
                    .add(new QualifiedName(it).toString()));
    Stream.of(Mark.Kind.KEY, Mark.Kind.KEYS, Mark.Kind.USE)
        .flatMap(it -> marked(round, it).stream())
        .flatMap(it -> Stream.of(it, it.getEnclosingElement()))
        .filter(it -> it instanceof TypeElement || it instanceof ExecutableElement)
        .forEach(it -> marked.add(className(it)));
    return any;
  }

  /**
   * Takes what asked for a main that is offered for that which is offered: Eclipse's builder
   * compiles a main that refers to what has changed, but not what asked for it.
   */
  void addAskersOfMains(RoundEnvironment round) {
    for (Element main : marked(round, Mark.Kind.ASSEMBLED)) {
      mains.add(className(main));
      String name = Mark.of(Mark.Kind.ASSEMBLED, main).orElseThrow().text("value");
      TypeElement asker = elements.getTypeElement(name);
      if (asker != null && Mark.of(Mark.Kind.APPLICATION, asker).isPresent()) {
        applications.add(name);
      }
      if (asker != null && Mark.of(Mark.Kind.ASSEMBLE, asker).isPresent()) {
        assemblies.add(name);
      }
    }
    sources.removeAll(mains);
  }

  /** A problem of what is compiled already, if a main is offered in its place, is the main's. */
  Problem placed(Problem problem) {
    Element top = problem.place().element();
    Element outer = top.getEnclosingElement();
    while (outer != null && outer.getKind() != ElementKind.PACKAGE) {
      top = outer;
      outer = top.getEnclosingElement();
    }
    boolean elsewhere = top instanceof TypeElement && !sources.contains(className(top));
    return elsewhere
        ? mains.stream()
            .flatMap(this::type)
            .findFirst()
            .map(it -> problem.at(Place.of(it)))
            .orElse(problem)
        : problem;
  }

  /** The classes that have a marked parameter somewhere, as they are in this round. */
  List<TypeElement> marked() {
    return marked.stream().flatMap(this::type).toList();
  }

  /** Full names of the top-level classes. */
  Set<String> sources() {
    return sources;
  }

  /** The applications, as they are in this round. */
  List<TypeElement> applications() {
    return applications.stream().flatMap(this::type).toList();
  }

  /** The classes that have an assembly, as they are in this round. */
  List<TypeElement> assemblies() {
    return assemblies.stream().flatMap(this::type).toList();
  }

  /** What can be named in a wiring: devices, applications and named wirings. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>(devices());
    applications().stream()
        .flatMap(it -> Mark.of(Mark.Kind.APPLICATION, it).stream())
        .forEach(marks::add);
    marks.addAll(wirings());
    return marks;
  }

  /** The named wirings, as they are in this round. */
  List<Mark> wirings() {
    return Stream.concat(
            wiringTypes.stream().flatMap(this::type),
            wiringPackages.stream()
                .flatMap(it -> Stream.ofNullable(elements.getPackageElement(it))))
        .flatMap(it -> Mark.all(Mark.Kind.WIRING, Mark.Kind.WIRINGS, it).stream())
        .toList();
  }

  /** The marked devices, as they are in this round. */
  List<Mark> devices() {
    List<Mark> marks = new ArrayList<>();
    devices.stream().flatMap(this::type).forEach(type -> addMarks(type, marks));
    return marks;
  }

  private static void addMarks(TypeElement type, List<Mark> marks) {
    Mark.of(Mark.Kind.DEVICE, type).ifPresent(marks::add);
    ElementFilter.methodsIn(type.getEnclosedElements())
        .forEach(method -> Mark.of(Mark.Kind.DEVICE, method).ifPresent(marks::add));
  }

  private Set<? extends Element> marked(RoundEnvironment round, Mark.Kind kind) {
    TypeElement annotation = elements.getTypeElement(kind.className());
    return annotation == null ? Set.of() : round.getElementsAnnotatedWith(annotation);
  }

  private Stream<TypeElement> type(String name) {
    return Stream.ofNullable(elements.getTypeElement(name));
  }

  private static String className(Element element) {
    Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
    return new QualifiedName(Objects.requireNonNull(type)).toString();
  }
}
