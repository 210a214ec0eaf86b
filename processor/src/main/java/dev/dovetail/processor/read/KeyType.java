package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.processor.wiring.Value;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What the values of a key are. */
public sealed interface KeyType {
  /** How a message names it, with an article where it takes one. */
  String noun();

  /** What to type instead of a text that is none of its values. */
  default String instead(String typed) {
    return "it takes " + noun();
  }

  /** The same without limits, where no value is to be judged. */
  default String brief() {
    return noun();
  }

  /** The classes that the source of a main names for it, apart from the platform's. */
  default Stream<TypeElement> classes() {
    return Stream.empty();
  }

  /** Whether one value can be smaller than another. */
  default boolean ordered() {
    return false;
  }

  /** Whether a literal of this kind can be one of its values. */
  default boolean writtenAs(Value.Kind kind) {
    return kind == Value.Kind.TEXT;
  }

  /**
   * A primitive, or its box.
   *
   * @param kind which
   */
  record Primitive(TypeKind kind) implements KeyType {
    @Override
    public boolean ordered() {
      return kind != TypeKind.BOOLEAN;
    }

    @Override
    public boolean writtenAs(Value.Kind literal) {
      return switch (kind) {
        case BOOLEAN -> literal == Value.Kind.BOOLEAN;
        case CHAR -> literal == Value.Kind.TEXT;
        default -> literal == Value.Kind.NUMBER;
      };
    }

    @Override
    public String instead(String typed) {
      return "it takes " + (typed.matches("-?\\d+") ? noun() : brief());
    }

    @Override
    public String brief() {
      return switch (kind) {
        case BYTE, SHORT, INT, LONG -> "a whole number";
        default -> noun();
      };
    }

    @Override
    public String noun() {
      return switch (kind) {
        case BOOLEAN -> "true or false";
        case CHAR -> "one character";
        case FLOAT, DOUBLE -> "a number";
        case BYTE -> "a whole number from " + Byte.MIN_VALUE + " to " + Byte.MAX_VALUE;
        case SHORT -> "a whole number from " + Short.MIN_VALUE + " to " + Short.MAX_VALUE;
        case INT -> "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
        default -> "a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE;
      };
    }
  }

  /** Any text. */
  record Text() implements KeyType {
    @Override
    public String noun() {
      return "text";
    }
  }

  /**
   * One of an enum's constants.
   *
   * @param type the enum
   * @param constants their names, as declared
   */
  record Constants(TypeMirror type, List<String> constants) implements KeyType {
    @Override
    public Stream<TypeElement> classes() {
      return new NamedClasses(type).all();
    }

    @Override
    public String instead(String typed) {
      return "it takes " + noun() + new Nearest(typed).question(constants);
    }

    @Override
    public String noun() {
      return "one of " + String.join(", ", constants);
    }
  }

  /** A length of time. */
  record Duration() implements KeyType {
    @Override
    public boolean ordered() {
      return true;
    }

    @Override
    public String noun() {
      return "a duration, as 30s, 250ms or PT1H";
    }
  }

  /** A URI. */
  record Uri() implements KeyType {
    @Override
    public String noun() {
      return "a URI";
    }
  }

  /**
   * A list.
   *
   * @param element of what
   */
  record Listed(KeyType element) implements KeyType {
    @Override
    public Stream<TypeElement> classes() {
      return element.classes();
    }

    @Override
    public String noun() {
      return "a list, as [a, b], each " + element.noun();
    }

    @Override
    public String brief() {
      return "a list, as [a, b], each " + element.brief();
    }

    @Override
    public String instead(String typed) {
      return "it takes " + brief();
    }
  }

  /**
   * A type that reads itself from text.
   *
   * @param type the type
   * @param method its public static method that takes a text
   * @param throwing whether that method declares exceptions
   */
  record Parsed(DeclaredType type, String method, boolean throwing) implements KeyType {
    /** The class of the type. */
    public TypeElement element() {
      return (TypeElement) type.asElement();
    }

    @Override
    public Stream<TypeElement> classes() {
      return new NamedClasses(type).all();
    }

    @Override
    public String noun() {
      return "a " + new TypeText(type);
    }
  }
}
