package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * One of our annotations on a declaration.
 *
 * @param element the declaration
 * @param mirror the annotation
 */
public record Mark(Element element, AnnotationMirror mirror) {
  /** Our annotations, by the names they have in the sources. */
  public enum Kind {
    /** {@code @Application}. */
    APPLICATION("dev.dovetail.Application"),
    /** {@code @Device}. */
    DEVICE("dev.dovetail.Device"),
    /** {@code @Wiring}. */
    WIRING("dev.dovetail.Wiring"),
    /** Several {@code @Wiring}. */
    WIRINGS("dev.dovetail.Wirings"),
    /** {@code @Assemble}. */
    ASSEMBLE("dev.dovetail.Assemble"),
    /** Several {@code @Key}. */
    KEYS("dev.dovetail.Keys"),
    /** {@code @Use}. */
    USE("dev.dovetail.Use"),
    /** {@code @Key}. */
    KEY("dev.dovetail.Key"),
    /** {@code @IndexEntry}, which the processor itself writes. */
    INDEX_ENTRY("dev.dovetail.index.IndexEntry"),
    /** {@code @Assembled}, which the processor itself writes. */
    ASSEMBLED("dev.dovetail.index.Assembled");

    private final String className;

    Kind(String className) {
      this.className = className;
    }

    /** Full name of the annotation. */
    public String className() {
      return className;
    }

    /** Which of them an annotation is. */
    public static Optional<Kind> of(TypeElement annotation) {
      for (Kind kind : values()) {
        if (annotation.getQualifiedName().contentEquals(kind.className)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /** The annotation of a kind on a declaration, if there is one. */
  public static Optional<Mark> of(Kind kind, Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      Mark mark = new Mark(element, mirror);
      if (mark.is(kind)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /**
   * The annotations of a kind on a declaration, in order.
   *
   * @param several what the compiler puts around more than one
   */
  public static List<Mark> all(Kind kind, Kind several, Element element) {
    Optional<Mark> container = of(several, element);
    return container.isPresent()
        ? container.get().marks("value")
        : of(kind, element).map(List::of).orElse(List.of());
  }

  /** What says that a class is made by its constructor: as a device, or else as an application. */
  static Optional<Mark> ofCreated(TypeElement type) {
    return of(Kind.DEVICE, type).or(() -> of(Kind.APPLICATION, type));
  }

  /** Whether it is of a kind. */
  public boolean is(Kind kind) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(kind.className());
  }

  /** A member that is several annotations. */
  List<Mark> marks(String member) {
    List<Mark> marks = new ArrayList<>();
    for (Object one : elements(member)) {
      if (one instanceof AnnotationMirror nested) {
        marks.add(new Mark(element, nested));
      }
    }
    return marks;
  }

  /** The annotation as a place. */
  public Place place() {
    return new Place(element, Optional.of(mirror), Optional.empty());
  }

  /** One of its values as a place; the annotation itself where it is not written down. */
  public Place place(String member) {
    return new Place(element, Optional.of(mirror), written(member));
  }

  /** One of the several in a member as a place; the member where it is not written so. */
  public Place place(String member, Object element) {
    Optional<AnnotationValue> one =
        written(member)
            .map(AnnotationValue::getValue)
            .filter(List.class::isInstance)
            .flatMap(
                all ->
                    ((List<?>) all)
                        .stream()
                            .map(AnnotationValue.class::cast)
                            .filter(it -> it.getValue().toString().equals(element.toString()))
                            .findFirst());
    return one.map(it -> new Place(this.element, Optional.of(mirror), Optional.of(it)))
        .orElseGet(() -> place(member));
  }

  /** A member that is a text; empty where the source has something else there. */
  public String text(String member) {
    return value(member) instanceof String text ? text : "";
  }

  /** A member that is true or false. */
  public boolean flag(String member) {
    return value(member) instanceof Boolean flag && flag;
  }

  /** A member that is an enum constant, by its name; empty where the source has an error there. */
  public String constant(String member) {
    return value(member) instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : "";
  }

  /** A member that is several texts. */
  public List<String> texts(String member) {
    List<String> texts = new ArrayList<>();
    for (Object one : elements(member)) {
      if (one instanceof String text) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** A member that is one class or several; those that do not exist are left out. */
  public List<TypeMirror> types(String member) {
    List<TypeMirror> types = new ArrayList<>();
    for (Object one : elements(member)) {
      if (one instanceof TypeMirror type) {
        types.add(type);
      }
    }
    return types;
  }

  /** Whether a member names a class that does not exist, or not yet. */
  public boolean unresolved(String member) {
    for (Object one : elements(member)) {
      if (!(one instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** What a member has, be it one or several. */
  private List<Object> elements(String member) {
    Object value = value(member);
    if (!(value instanceof List<?> list)) {
      return List.of(value);
    }
    List<Object> elements = new ArrayList<>();
    for (Object one : list) {
      elements.add(((AnnotationValue) one).getValue());
    }
    return elements;
  }

  private Object value(String member) {
    Optional<AnnotationValue> written = written(member);
    Optional<AnnotationValue> value = written.isPresent() ? written : declared(member);
    return value.isPresent() ? value.get().getValue() : Optional.empty();
  }

  private Optional<AnnotationValue> written(String member) {
    for (var entry : mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private Optional<AnnotationValue> declared(String member) {
    for (ExecutableElement method :
        ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
      if (method.getSimpleName().contentEquals(member)) {
        return Optional.ofNullable(method.getDefaultValue());
      }
    }
    return Optional.empty();
  }
}
