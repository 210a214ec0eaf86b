package dev.dovetail.processor.read;

import dev.dovetail.processor.problem.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What a device is made from. */
public sealed interface Parameter {
  /** Its name in the source, which wirings and slot paths use. */
  String name();

  /** Where it is declared. */
  Element element();

  /** How many devices a slot takes, and when. */
  enum Kind {
    /** One. */
    ONE,
    /** One or none: an {@code Optional}. */
    OPTIONAL,
    /** Any number: a {@code List}. */
    LIST,
    /** One that may be made later: a {@code Supplier}. */
    LAZY
  }

  /**
   * A parameter that takes another device, or several.
   *
   * @param name its name
   * @param kind how many it takes
   * @param type the signature, with type arguments
   * @param use the wiring that its {@code @Use} gives
   * @param element where it is declared
   */
  record Slot(String name, Kind kind, TypeMirror type, Optional<Use> use, Element element)
      implements Parameter {
    /** What it takes, as its type is written: {@code List<Store>}. */
    public String written() {
      return switch (kind) {
        case ONE -> new TypeText(type).toString();
        case OPTIONAL -> "Optional<" + new TypeText(type) + ">";
        case LIST -> "List<" + new TypeText(type) + ">";
        case LAZY -> "Supplier<" + new TypeText(type) + ">";
      };
    }

    /** The place of one of the devices in a list. */
    public Slot member(int index) {
      return new Slot(name + "[" + index + "]", Kind.ONE, type, Optional.empty(), element);
    }
  }

  /**
   * The wiring declared for a slot.
   *
   * @param wiring its text
   * @param doc what the choice is about
   * @param place where the text stands
   */
  record Use(String wiring, String doc, Place place) {}

  /**
   * A parameter that takes the path of the slot that the device fills.
   *
   * @param name its name
   * @param element where it is declared
   */
  record Path(String name, Element element) implements Parameter {
    private static final String TYPE = "dev.dovetail.runtime.SlotPath";

    /** Whether a parameter of a type is one. */
    static boolean isOf(TypeMirror type) {
      return type instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element
          && element.getQualifiedName().contentEquals(TYPE);
    }
  }

  /**
   * A parameter that takes a value.
   *
   * @param name its name in the source
   * @param key the key's name
   * @param type what its values are
   * @param stage when it may be set
   * @param defaultValue the value when nobody sets one
   * @param doc what it is for
   * @param aliases further names on the program's command line
   * @param env the environment variable that sets it; empty for none
   * @param secret whether it is never printed
   * @param place where it is marked
   * @param element where it is declared
   */
  record Key(
      String name,
      String key,
      KeyType type,
      Stage stage,
      Optional<String> defaultValue,
      String doc,
      List<String> aliases,
      String env,
      boolean secret,
      Place place,
      Element element)
      implements Parameter {
    /** Whether the value when nobody sets one, if there is one, is a value of it. */
    public boolean hasFitDefault() {
      return defaultValue.filter(it -> !new ValueText(it).fits(type)).isEmpty();
    }

    /** The same with another value when nobody sets one. */
    public Key withDefault(Optional<String> value) {
      return new Key(name, key, type, stage, value, doc, aliases, env, secret, place, element);
    }

    /** The same, to be set at another time. */
    Key atStage(Stage other) {
      return new Key(
          name, key, type, other, defaultValue, doc, aliases, env, secret, place, element);
    }
  }
}
