package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds how a device or application is made, and says why it cannot be. */
record CreatorReader(Elements elements, Types types) {
  private static final String RESULT = "dev.dovetail.runtime.Result";

  /** Annotations for which Lombok writes a constructor. */
  private static final Set<String> LOMBOK =
      Set.of(
          "lombok.AllArgsConstructor",
          "lombok.Data",
          "lombok.NoArgsConstructor",
          "lombok.RequiredArgsConstructor",
          "lombok.Value");

  /** The one public constructor of a class, if the class can be made by it. */
  Optional<ExecutableElement> constructor(
      TypeElement type, Place place, Consumer<Problem> problems) {
    Optional<String> fault = classFault(type).or(() -> hidden(type));
    if (fault.isPresent()) {
      problems.accept(
          Problem.at(
              place,
              Code.NOT_CONSTRUCTIBLE,
              "no " + type.getSimpleName() + " can be made: it is " + fault.get(),
              (fault.get().endsWith("not static")
                      ? "make it static"
                      : "mark a class with one public constructor")
                  + factory(type)));
      return Optional.empty();
    }
    if (isAwaited(type)) {
      problems.accept(
          Problem.at(
              place,
              Code.NOT_CONSTRUCTIBLE,
              "Lombok has not written the constructor of " + type.getSimpleName(),
              "put Lombok before Dovetail on the processor path"));
      return Optional.empty();
    }
    List<ExecutableElement> open =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(it -> it.getModifiers().contains(Modifier.PUBLIC))
            .toList();
    if (open.size() != 1) {
      problems.accept(
          Problem.at(
              written(type, open).map(Place::of).orElse(place),
              Code.NOT_CONSTRUCTIBLE,
              open.isEmpty()
                  ? type.getSimpleName() + " has no public constructor"
                  : type.getSimpleName() + " has " + open.size() + " public constructors",
              (open.isEmpty() ? opening(type) : "keep one of them public") + factory(type)));
      return Optional.empty();
    }
    return throwsNothing(open.get(0), problems);
  }

  /**
   * Whether Lombok is to write its constructor, which shows in a later round only. Marks on its
   * fields tell so by themselves.
   */
  private boolean isAwaited(TypeElement type) {
    return type.getAnnotationMirrors().stream()
            .anyMatch(it -> LOMBOK.contains(it.getAnnotationType().toString()))
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .allMatch(it -> elements.getOrigin(it) == Elements.Origin.MANDATED)
        && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .allMatch(
                it -> Mark.of(Mark.Kind.USE, it).isEmpty() && Mark.of(Mark.Kind.KEY, it).isEmpty());
  }

  /** The constructor that is to be changed; nothing where the class has none of its own. */
  private Optional<ExecutableElement> written(TypeElement type, List<ExecutableElement> open) {
    return open.isEmpty()
        ? ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(it -> elements.getOrigin(it) == Elements.Origin.EXPLICIT)
            .findFirst()
        : Optional.of(open.get(1));
  }

  /** How a class gets a public constructor; the one that javac adds is as public as its class. */
  private String opening(TypeElement type) {
    boolean added =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .allMatch(it -> elements.getOrigin(it) == Elements.Origin.MANDATED);
    return added
        ? "make the class public, or write a public constructor"
        : "make one constructor public";
  }

  /** What an application cannot have. */
  private static String factory(TypeElement type) {
    return Mark.of(Mark.Kind.APPLICATION, type).isPresent()
        ? ""
        : ", or mark a public static factory method instead";
  }

  /** A factory method, if it can be called from anywhere. */
  Optional<ExecutableElement> factory(
      ExecutableElement method, Place place, Consumer<Problem> problems) {
    TypeElement owner = declaring(method);
    Optional<String> fault =
        hidden(owner)
            .map(it -> "its class is " + it)
            .or(() -> lacking(method, Modifier.PUBLIC))
            .or(() -> lacking(method, Modifier.STATIC))
            .or(() -> vagueResult(method))
            .or(() -> givesNothing(method));
    if (fault.isPresent()) {
      problems.accept(
          Problem.at(
              place,
              Code.NOT_CONSTRUCTIBLE,
              method.getSimpleName() + "() cannot make a device: " + fault.get(),
              "mark a public static method that returns the device, or a Result of it"));
      return Optional.empty();
    }
    return throwsNothing(method, problems);
  }

  /** The class a creator stands in. */
  static TypeElement declaring(ExecutableElement creator) {
    return (TypeElement) Objects.requireNonNull(creator.getEnclosingElement());
  }

  /** How a creator gives its device. */
  Device.Creation creation(ExecutableElement creator) {
    if (creator.getKind() == ElementKind.CONSTRUCTOR) {
      return Device.Creation.CONSTRUCTOR;
    }
    return resultOf(creator.getReturnType()).isPresent()
        ? Device.Creation.FALLIBLE_FACTORY
        : Device.Creation.FACTORY;
  }

  /** The type of what a creator gives, in terms of its own type variables. */
  TypeMirror type(ExecutableElement creator) {
    if (creator.getKind() == ElementKind.CONSTRUCTOR) {
      return declaring(creator).asType();
    }
    return resultOf(creator.getReturnType()).orElse(creator.getReturnType());
  }

  private Optional<TypeMirror> resultOf(TypeMirror returned) {
    if (returned instanceof DeclaredType type
        && type.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(RESULT)
        && !type.getTypeArguments().isEmpty()) {
      return Optional.of(type.getTypeArguments().get(0));
    }
    return Optional.empty();
  }

  private static Optional<String> lacking(ExecutableElement method, Modifier modifier) {
    return method.getModifiers().contains(modifier)
        ? Optional.empty()
        : Optional.of("it is not " + modifier);
  }

  /** A Result that does not say of which class the device is. */
  private Optional<String> vagueResult(ExecutableElement method) {
    boolean vague =
        method.getReturnType() instanceof DeclaredType type
            && type.asElement() instanceof TypeElement element
            && element.getQualifiedName().contentEquals(RESULT)
            && (type.getTypeArguments().isEmpty()
                || type.getTypeArguments().get(0).getKind() == TypeKind.WILDCARD);
    return vague
        ? Optional.of(
            "it returns " + new TypeText(method.getReturnType()) + ", which does not say of what")
        : Optional.empty();
  }

  private Optional<String> givesNothing(ExecutableElement method) {
    TypeKind kind = type(method).getKind();
    return kind == TypeKind.DECLARED || kind == TypeKind.ERROR
        ? Optional.empty()
        : Optional.of("it returns " + new TypeText(method.getReturnType()));
  }

  private static Optional<String> classFault(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> Optional.of("an interface");
      case ANNOTATION_TYPE -> Optional.of("an annotation");
      case ENUM -> Optional.of("an enum");
      default ->
          type.getModifiers().contains(Modifier.ABSTRACT)
              ? Optional.of("abstract")
              : Optional.empty();
    };
  }

  private static Optional<String> hidden(TypeElement type) {
    if (type.getNestingKind() == NestingKind.MEMBER
        && type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("nested in " + type.getEnclosingElement() + " and not static");
    }
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(e.equals(type) ? "private" : "inside " + e + ", which is private");
      }
    }
    return Optional.empty();
  }

  private Optional<ExecutableElement> throwsNothing(
      ExecutableElement creator, Consumer<Problem> problems) {
    for (TypeMirror thrown : creator.getThrownTypes()) {
      if (isChecked(thrown)) {
        problems.accept(
            Problem.at(
                Place.of(creator),
                Code.NOT_CONSTRUCTIBLE,
                described(creator) + " throws " + new TypeText(thrown) + ", which no main catches",
                Mark.of(Mark.Kind.APPLICATION, declaring(creator)).isPresent()
                        && creator.getKind() == ElementKind.CONSTRUCTOR
                    ? "do in run() what can fail, which gives it as the Err of its Result, or in a"
                        + " device that is made by a factory method"
                    : "a device that can fail to start is made by a public static factory method"
                        + " that returns a Result"));
        return Optional.empty();
      }
    }
    return Optional.of(creator);
  }

  private static String described(ExecutableElement creator) {
    return creator.getKind() == ElementKind.CONSTRUCTOR
        ? "this constructor"
        : creator.getSimpleName() + "()";
  }

  private boolean isChecked(TypeMirror thrown) {
    return !isA(thrown, "java.lang.RuntimeException") && !isA(thrown, "java.lang.Error");
  }

  private boolean isA(TypeMirror type, String className) {
    TypeElement element = elements.getTypeElement(className);
    return element != null && types.isSubtype(type, element.asType());
  }
}
