package dev.dovetail.processor.wiring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What decides between two wirings. Which names it rests on is known without evaluating it. */
public sealed interface Condition {
  /** Where it stands. */
  Span span();

  /** Every name in it, in order. */
  Stream<Operand.Reference> references();

  /** The same with names replaced by what they stand for, where that is known. */
  Condition with(Function<Operand.Reference, Optional<Value.Literal>> meaning);

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
    public Condition with(Function<Operand.Reference, Optional<Value.Literal>> meaning) {
      Operand a = Condition.meant(left, meaning);
      Operand b = Condition.meant(right, meaning);
      boolean changed = a != left || b != right;
      return changed
              && a instanceof Value.Literal first
              && b instanceof Value.Literal second
              && first.kind() == second.kind()
          ? new Known(operator.holds(first.compareTo(second)), span())
          : new Compare(a, operator, b);
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
    public Condition with(Function<Operand.Reference, Optional<Value.Literal>> meaning) {
      Operand given = Condition.meant(value, meaning);
      List<Operand> those = members.stream().map(it -> Condition.meant(it, meaning)).toList();
      return given != value
              && given instanceof Value.Literal literal
              && those.stream()
                  .allMatch(it -> it instanceof Value.Literal one && one.kind() == literal.kind())
          ? new Known(
              those.stream().anyMatch(it -> literal.compareTo((Value.Literal) it) == 0), span)
          : new Member(given, those, span);
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
    public Condition with(Function<Operand.Reference, Optional<Value.Literal>> meaning) {
      return meaning
          .apply(key)
          .filter(it -> it.kind() == Value.Kind.BOOLEAN)
          .map(it -> (Condition) new Known(Boolean.parseBoolean(it.text()), span()))
          .orElse(this);
    }

    @Override
    public String toString() {
      return key.toString();
    }
  }

  /**
   * What is known from the parameters of a named wiring alone.
   *
   * @param holds whether it holds
   * @param span where it stands
   */
  record Known(boolean holds, Span span) implements Condition {
    @Override
    public Stream<Operand.Reference> references() {
      return Stream.empty();
    }

    @Override
    public Condition with(Function<Operand.Reference, Optional<Value.Literal>> meaning) {
      return this;
    }

    @Override
    public String toString() {
      return String.valueOf(holds);
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
    public Condition with(Function<Operand.Reference, Optional<Value.Literal>> meaning) {
      return new Not(condition.with(meaning), span);
    }

    @Override
    public String toString() {
      return condition instanceof Holds || condition instanceof Known || condition instanceof Not
          ? "!" + condition
          : "!(" + condition + ")";
    }
  }

  /**
   * Two joined by "and" or "or".
   *
   * @param all whether both have to hold, or one is enough
   * @param left the one
   * @param right the other
   */
  record Joined(boolean all, Condition left, Condition right) implements Condition {
    @Override
    public Span span() {
      return left.span().to(right.span());
    }

    @Override
    public Stream<Operand.Reference> references() {
      return Stream.concat(left.references(), right.references());
    }

    @Override
    public Condition with(Function<Operand.Reference, Optional<Value.Literal>> meaning) {
      return new Joined(all, left.with(meaning), right.with(meaning));
    }

    @Override
    public String toString() {
      return all ? within(left) + " && " + within(right) : left + " || " + right;
    }

    /** "And" binds closer than "or". */
    private static String within(Condition part) {
      return part instanceof Joined joined && !joined.all ? "(" + part + ")" : part.toString();
    }
  }

  private static Operand meant(
      Operand operand, Function<Operand.Reference, Optional<Value.Literal>> meaning) {
    return operand instanceof Operand.Reference name
        ? meaning.apply(name).map(it -> (Operand) it).orElse(operand)
        : operand;
  }

  private static Stream<Operand.Reference> referencesOf(Stream<Operand> operands) {
    return operands.filter(Operand.Reference.class::isInstance).map(Operand.Reference.class::cast);
  }
}
