package dev.dovetail.processor.wiring;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What decides between two wirings. Which names it rests on is known without evaluating it. */
public sealed interface Condition {
  /** Where it stands. */
  Span span();

  /** Every name in it, in order. */
  Stream<Operand.Reference> references();

  /** How two values are compared. */
  enum Operator {
    /** The same. */
    EQUAL("=="),
    /** Not the same. */
    UNEQUAL("!="),
    /** Smaller. */
    LESS("<"),
    /** Smaller or the same. */
    AT_MOST("<="),
    /** Larger. */
    MORE(">"),
    /** Larger or the same. */
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** Whether it needs values that have an order. */
    public boolean ordered() {
      return this != EQUAL && this != UNEQUAL;
    }

    /** Whether it holds of two values that compare so. */
    public boolean holds(int comparison) {
      return switch (this) {
        case EQUAL -> comparison == 0;
        case UNEQUAL -> comparison != 0;
        case LESS -> comparison < 0;
        case AT_MOST -> comparison <= 0;
        case MORE -> comparison > 0;
        case AT_LEAST -> comparison >= 0;
      };
    }

    @Override
    public String toString() {
      return sign;
    }
  }

  /**
   * Two values compared.
   *
   * @param left one side
   * @param operator how
   * @param right the other side
   */
  record Compare(Operand left, Operator operator, Operand right) implements Condition {
    @Override
    public Span span() {
      return left.span().to(right.span());
    }

    @Override
    public Stream<Operand.Reference> references() {
      return Condition.referencesOf(Stream.of(left, right));
    }

    @Override
    public String toString() {
      return left + " " + operator + " " + right;
    }
  }

  /**
   * Whether a value is one of several.
   *
   * @param value the value
   * @param members the several
   * @param span where it stands
   */
  record Member(Operand value, List<Operand> members, Span span) implements Condition {
    @Override
    public Stream<Operand.Reference> references() {
      return Condition.referencesOf(Stream.concat(Stream.of(value), members.stream()));
    }

    @Override
    public String toString() {
      return value
          + " in "
          + members.stream().map(Operand::toString).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /**
   * A key that is true or false.
   *
   * @param key its name
   */
  record Holds(Operand.Reference key) implements Condition {
    @Override
    public Span span() {
      return key.span();
    }

    @Override
    public Stream<Operand.Reference> references() {
      return Stream.of(key);
    }

    @Override
    public String toString() {
      return key.toString();
    }
  }

  /**
   * The opposite.
   *
   * @param condition of what
   * @param span where it stands
   */
  record Not(Condition condition, Span span) implements Condition {
    @Override
    public Stream<Operand.Reference> references() {
      return condition.references();
    }

    @Override
    public String toString() {
      return condition instanceof Holds ? "!" + condition : "!(" + condition + ")";
    }
  }

  /**
   * Both hold.
   *
   * @param left the one
   * @param right the other
   */
  record Both(Condition left, Condition right) implements Condition {
    @Override
    public Span span() {
      return left.span().to(right.span());
    }

    @Override
    public Stream<Operand.Reference> references() {
      return Stream.concat(left.references(), right.references());
    }

    @Override
    public String toString() {
      return Condition.inBoth(left) + " && " + Condition.inBoth(right);
    }
  }

  /**
   * One of them holds, or both.
   *
   * @param left the one
   * @param right the other
   */
  record Either(Condition left, Condition right) implements Condition {
    @Override
    public Span span() {
      return left.span().to(right.span());
    }

    @Override
    public Stream<Operand.Reference> references() {
      return Stream.concat(left.references(), right.references());
    }

    @Override
    public String toString() {
      return left + " || " + right;
    }
  }

  private static String inBoth(Condition part) {
    return part instanceof Either ? "(" + part + ")" : part.toString();
  }

  private static Stream<Operand.Reference> referencesOf(Stream<Operand> operands) {
    return operands.filter(Operand.Reference.class::isInstance).map(Operand.Reference.class::cast);
  }
}
