package dev.dovetail.processor;

import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.problem.QualifiedName;
import dev.dovetail.processor.read.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  private final Set<String> withMarkedFields = new TreeSet<>();
  private final Set<String> wiringTypes = new TreeSet<>();
  private final Set<String> wiringPackages = new TreeSet<>();
  private final Set<String> assemblies = new TreeSet<>();

  Roots(Elements elements) {
    this.elements = elements;
  }

  /**
   * Notes what a round brings.
   *
   * @param annotations those it has, of ours
   */
  void add(RoundEnvironment round, Set<? extends TypeElement> annotations) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      sources.add(type.getQualifiedName().toString());
    }
    for (TypeElement annotation : annotations) {
      Optional<Mark.Kind> kind = Mark.Kind.of(annotation);
      // Of a class file whose annotations are not on the class path it is no annotation.
      if (kind.isPresent() && annotation.getKind() == ElementKind.ANNOTATION_TYPE) {
        for (Element element : round.getElementsAnnotatedWith(annotation)) {
          add(kind.get(), element);
        }
      }
    }
  }

  private void add(Mark.Kind kind, Element element) {
    switch (kind) {
      case APPLICATION -> applications.add(className(element));
      case DEVICE -> devices.add(className(element));
      case ASSEMBLE -> assemblies.add(className(element));
      case WIRING, WIRINGS ->
          (element instanceof PackageElement ? wiringPackages : wiringTypes)
              .add(new QualifiedName(element).toString());
      case KEY, KEYS, USE -> {
        if (element instanceof TypeElement || element instanceof ExecutableElement) {
          marked.add(className(element));
        } else if (element.getEnclosingElement() instanceof ExecutableElement creator) {
          marked.add(className(creator));
        } else {
          withMarkedFields.add(className(element));
        }
      }
      case INDEX_ENTRY, ASSEMBLED -> {}
    }
  }

  /**
   * Takes what asked for a main that is offered for that which is offered: Eclipse's builder
   * compiles a main that refers to what has changed, but not what asked for it.
   */
  void addAskersOfMains(RoundEnvironment round) {
    for (Element main : mains(round)) {
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
        ? types(mains).stream().findFirst().map(it -> problem.movedTo(Place.of(it))).orElse(problem)
        : problem;
  }

  private Set<? extends Element> mains(RoundEnvironment round) {
    TypeElement annotation = elements.getTypeElement(Mark.Kind.ASSEMBLED.className());
    return annotation == null ? Set.of() : round.getElementsAnnotatedWith(annotation);
  }

  /** The classes that have a marked parameter somewhere, as they are in this round. */
  List<TypeElement> marked() {
    return types(marked);
  }

  /** The classes that have a marked field, as they are in this round. */
  List<TypeElement> withMarkedFields() {
    return types(withMarkedFields);
  }

  /** Full names of the top-level classes. */
  Set<String> sources() {
    return sources;
  }

  /** The applications, as they are in this round. */
  List<TypeElement> applications() {
    return types(applications);
  }

  /** The classes that have an assembly, as they are in this round. */
  List<TypeElement> assemblies() {
    return types(assemblies);
  }

  /** What can be named in a wiring: devices, applications and named wirings. */
  List<Mark> marks() {
    List<Mark> marks = devices();
    for (TypeElement type : applications()) {
      Mark.of(Mark.Kind.APPLICATION, type).ifPresent(marks::add);
    }
    marks.addAll(wirings());
    return marks;
  }

  /** The named wirings, as they are in this round. */
  List<Mark> wirings() {
    List<Element> holders = new ArrayList<>(types(wiringTypes));
    for (String name : wiringPackages) {
      PackageElement holder = elements.getPackageElement(name);
      if (holder != null) {
        holders.add(holder);
      }
    }
    List<Mark> marks = new ArrayList<>();
    for (Element holder : holders) {
      marks.addAll(Mark.all(Mark.Kind.WIRING, Mark.Kind.WIRINGS, holder));
    }
    return marks;
  }

  /** The marked devices, as they are in this round. */
  List<Mark> devices() {
    List<Mark> marks = new ArrayList<>();
    for (TypeElement type : types(devices)) {
      Mark.of(Mark.Kind.DEVICE, type).ifPresent(marks::add);
      for (Element method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        Mark.of(Mark.Kind.DEVICE, method).ifPresent(marks::add);
      }
    }
    return marks;
  }

  private List<TypeElement> types(Set<String> names) {
    List<TypeElement> types = new ArrayList<>();
    for (String name : names) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        types.add(type);
      }
    }
    return types;
  }

  private static String className(Element element) {
    Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
    return new QualifiedName(Objects.requireNonNull(type)).toString();
  }
}
