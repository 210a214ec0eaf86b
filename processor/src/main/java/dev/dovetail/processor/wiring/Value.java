package dev.dovetail.processor.wiring;

import java.util.List;
import java.util.stream.Collectors;

/** What an argument can be. */
public sealed interface Value permits Value.Literal, Value.Sequence, Wiring {
  /** Where it stands. */
  Span span();

  /** How a literal is written. */
  enum Kind {
    /** Digits, with a sign or a point. */
    NUMBER,
    /** Between single quotes. */
    TEXT,
    /** {@code true} or {@code false}. */
    BOOLEAN
  }

  /**
   * A value written down.
   *
   * @param kind how it is written
   * @param text what it says, without quotes
   * @param span where it stands
   */
  record Literal(Kind kind, String text, Span span) implements Value, Operand {
    @Override
    public String toString() {
      return kind == Kind.TEXT ? "'" + text.replace("'", "''") + "'" : text;
    }
  }

  /**
   * Values in brackets.
   *
   * @param elements in order
   * @param span where it stands
   */
  record Sequence(List<Value> elements, Span span) implements Value {
    @Override
    public String toString() {
      return elements.stream().map(Value::toString).collect(Collectors.joining(", ", "[", "]"));
    }
  }
}
