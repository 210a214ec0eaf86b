package dev.dovetail.processor.wiring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  record Literal(Kind kind, String text, Span span) implements Value, Operand, Comparable<Literal> {
    /** By value where both are numbers, else by kind and text. */
    @Override
    public int compareTo(Literal other) {
      return kind == Kind.NUMBER && other.kind == Kind.NUMBER
          ? new BigDecimal(text).compareTo(new BigDecimal(other.text))
          : Comparator.comparing(Literal::kind).thenComparing(Literal::text).compare(this, other);
    }

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
    /** The same as wirings; nothing where an element is none. */
    public Optional<Wiring.Group> asWirings() {
      List<Wiring> wirings =
          elements.stream().filter(Wiring.class::isInstance).map(Wiring.class::cast).toList();
      return wirings.size() == elements.size()
          ? Optional.of(new Wiring.Group(wirings, span))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return elements.stream().map(Value::toString).collect(Collectors.joining(", ", "[", "]"));
    }
  }
}
