package dev.dovetail.tests.random;

import java.util.List;

/**
 * A key; every declaration of a name in a world is the same, so that devices agree on it.
 *
 * @param name its name
 * @param type of its values
 * @param initial its default
 * @param stage when it may be set
 */
public record KeyKind(String name, Type type, String initial, Stage stage) {
  private static final List<String> TEXTS = List.of("", "a", "b c", "it's");

  /** When. */
  enum Stage {
    CONFIGURE,
    RUN,
    BOTH
  }

  /** What kind of values there are. */
  enum Type {
    INT("int"),
    BOOLEAN("boolean"),
    TEXT("String");

    final String java;

    Type(String java) {
      this.java = java;
    }

    String value(Dice dice) {
      return switch (this) {
        case INT -> String.valueOf(dice.below(5) - 1);
        case BOOLEAN -> String.valueOf(dice.once(2));
        case TEXT -> dice.any(TEXTS);
      };
    }
  }

  static KeyKind of(String name, Stage stage, Dice dice) {
    Type type = dice.any(List.of(Type.values()));
    return new KeyKind(name, type, type.value(dice), stage);
  }

  KeyKind withInitial(String value) {
    return new KeyKind(name, type, value, stage);
  }

  Arg.Literal literal(String value) {
    return new Arg.Literal(value, type == Type.TEXT);
  }

  /** Whether a condition may speak of it. */
  boolean decides() {
    return stage != Stage.RUN;
  }
}
