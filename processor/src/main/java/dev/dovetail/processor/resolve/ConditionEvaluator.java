package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.MainOptions;
import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.read.ValueText;
import dev.dovetail.processor.wiring.Condition;
import dev.dovetail.processor.wiring.Operand;
import dev.dovetail.processor.wiring.Operator;
import dev.dovetail.processor.wiring.Span;
import dev.dovetail.processor.wiring.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides one condition by the values that keys have while compiling; used once. */
final class ConditionEvaluator {
  private static final String TARGET = "target";
  private static final KeyType TEXT = new KeyType.Text();

  private final KeyNames scope;
  private final MainOptions options;
  private final boolean leavesDefaults;
  private final Map<String, Consulted> keys = new TreeMap<>();
  private final ConditionFaults faults;
  private boolean byDefault;

  /**
   * An evaluator.
   *
   * @param leavesDefaults whether what rests on a default is to be left open
   */
  ConditionEvaluator(KeyNames scope, MainOptions options, boolean leavesDefaults) {
    this.scope = scope;
    this.options = options;
    this.leavesDefaults = leavesDefaults;
    this.faults = new ConditionFaults(scope);
  }

  Decision decide(Condition condition) {
    Truth truth = truth(condition);
    if (!faults.all().isEmpty() || faults.stranger()) {
      return new Decision.Impossible(
          faults.all(), faults.stranger() ? scope.strangers() : List.of());
    }
    return truth == Truth.OPEN
        ? new Decision.Open(List.copyOf(keys.values()))
        : new Decision.Decided(truth == Truth.YES, List.copyOf(keys.values()), byDefault);
  }

  /** What no target and no option can mend. */
  List<ConditionFault> misfits(Condition condition) {
    truth(condition);
    return faults.ofTypes();
  }

  /** Looks at all parts, also where the first decides: every fault in it is to be found. */
  private Truth truth(Condition condition) {
    if (condition instanceof Condition.Joined joined) {
      Truth left = truth(joined.left());
      Truth right = truth(joined.right());
      return joined.all() ? left.and(right) : left.or(right);
    }
    if (condition instanceof Condition.Not not) {
      return truth(not.condition()).not();
    }
    if (condition instanceof Condition.Known known) {
      return Truth.of(known.holds());
    }
    if (condition instanceof Condition.Holds holds) {
      return flag(holds.key());
    }
    if (condition instanceof Condition.Member member) {
      return member.members().stream()
          .map(it -> compare(member.value(), Operator.EQUAL, it))
          .reduce(Truth.NO, Truth::or);
    }
    Condition.Compare compare = (Condition.Compare) condition;
    return compare(compare.left(), compare.operator(), compare.right());
  }

  private Truth flag(Operand.Reference reference) {
    Optional<Typed> key = key(reference);
    if (key.isEmpty()) {
      return Truth.OPEN;
    }
    if (key.get().value() instanceof Boolean flag) {
      return isOpen(reference) ? Truth.OPEN : Truth.of(flag);
    }
    faults.notFlag(reference, key.get().type());
    return Truth.OPEN;
  }

  private Truth compare(Operand left, Operator operator, Operand right) {
    boolean leftIsKey = isKey(left);
    boolean rightIsKey = isKey(right);
    if (!leftIsKey && !rightIsKey) {
      withoutKey(left, right);
      return Truth.OPEN;
    }
    Optional<Typed> first = leftIsKey ? key(left) : Optional.empty();
    Optional<Typed> second = rightIsKey ? key(right) : Optional.empty();
    if ((leftIsKey && first.isEmpty()) || (rightIsKey && second.isEmpty())) {
      return Truth.OPEN;
    }
    Optional<Typed> a = leftIsKey ? first : constant(left, right, second.orElseThrow());
    Optional<Typed> b = rightIsKey ? second : constant(right, left, first.orElseThrow());
    if (a.isEmpty() || b.isEmpty()) {
      return Truth.OPEN;
    }
    Truth truth = compare(a.get(), operator, b.get(), left.span().to(right.span()));
    return isOpen(left) || isOpen(right) ? Truth.OPEN : truth;
  }

  /** Whether an operand is a key whose default is to be left undecided. */
  private boolean isOpen(Operand operand) {
    return leavesDefaults
        && operand instanceof Operand.Reference reference
        && !reference.name().equals(TARGET)
        && scope.of(reference.name()).stream().anyMatch(it -> options.named(it.option()).isEmpty());
  }

  private Truth compare(Typed a, Operator operator, Typed b, Span span) {
    if (!a.comparableTo(b)) {
      faults.notComparable(span, a.type(), b.type());
      return Truth.OPEN;
    }
    if (operator.ordered() && !a.type().ordered()) {
      faults.notOrdered(span, a.type());
      return Truth.OPEN;
    }
    // As Java has it: NaN is unequal to everything, itself too, and neither more nor less.
    return a.isNaN() || b.isNaN()
        ? Truth.of(operator == Operator.UNEQUAL)
        : Truth.of(operator.holds(a.compareTo(b)));
  }

  private void withoutKey(Operand left, Operand right) {
    Operand name = left instanceof Operand.Reference ? left : right;
    if (name instanceof Operand.Reference reference) {
      faults.noKey(reference, Optional.empty());
    } else if (left instanceof Value.Literal a
        && right instanceof Value.Literal b
        && a.kind() != b.kind()) {
      faults.notAlike(left.span().to(right.span()), a, b);
    } else {
      faults.noKeyAtAll(left.span().to(right.span()));
    }
  }

  private boolean isKey(Operand operand) {
    return operand instanceof Operand.Reference reference
        && (reference.name().equals(TARGET) || !scope.of(reference.name()).isEmpty());
  }

  /** A literal, or a bare name, read as a value of the type on the other side. */
  private Optional<Typed> constant(Operand operand, Operand otherSide, Typed other) {
    boolean named = other.type() instanceof KeyType.Constants || other.isTarget();
    if (operand instanceof Operand.Reference reference && !named) {
      faults.noKey(reference, Optional.of(other.type()));
      return Optional.empty();
    }
    String text = operand instanceof Value.Literal it ? it.text() : operand.toString();
    Optional<Typed> typed =
        !(operand instanceof Value.Literal literal) || other.type().writtenAs(literal.kind())
            ? new ValueText(text)
                .value(other.type())
                .map(it -> new Typed(other.type(), it, other.isTarget()))
            : Optional.empty();
    if (typed.isEmpty()) {
      String side = other.isTarget() ? TARGET : "key " + otherSide;
      faults.noValue(operand, text, side, other.type());
    }
    return typed;
  }

  private Optional<Typed> key(Operand operand) {
    Operand.Reference reference = (Operand.Reference) operand;
    String name = reference.name();
    if (name.equals(TARGET)) {
      return Optional.of(new Typed(TEXT, options.target(), true));
    }
    List<KeyScope.Entry> entries = scope.of(name);
    if (entries.isEmpty()) {
      faults.noKey(reference, Optional.empty());
      return Optional.empty();
    }
    KeyScope.Entry first = entries.get(0);
    for (KeyScope.Entry entry : entries) {
      if (new KeyDifference(first.key(), entry.key()).text().isPresent()) {
        faults.disagreeing(reference, first, entry);
        return Optional.empty();
      }
      if (!option(entry).map(Option::value).equals(option(first).map(Option::value))) {
        faults.apart(reference, first, entry);
        return Optional.empty();
      }
    }
    if (first.key().stage() != Stage.RUN) {
      entries.forEach(
          it -> keys.put(it.option(), new Consulted(it.option(), it.key(), option(it))));
    }
    return value(reference, first);
  }

  private Optional<Option> option(KeyScope.Entry entry) {
    return options.named(entry.option()).stream().findFirst();
  }

  private Optional<Typed> value(Operand.Reference reference, KeyScope.Entry entry) {
    Parameter.Key key = entry.key();
    if (key.stage() == Stage.RUN) {
      faults.tooLate(reference);
      return Optional.empty();
    }
    if (key.type() instanceof KeyType.Listed) {
      faults.list(reference);
      return Optional.empty();
    }
    Optional<Option> option = option(entry);
    Optional<String> text = option.map(Option::value).or(key::defaultValue);
    byDefault |= option.isEmpty();
    if (text.isEmpty() && leavesDefaults) {
      return Optional.empty();
    }
    if (text.isEmpty()) {
      faults.withoutValue(reference, entry.option(), key.type());
      return Optional.empty();
    }
    Optional<Typed> value =
        new ValueText(text.get()).value(key.type()).map(it -> new Typed(key.type(), it, false));
    if (value.isEmpty()) {
      option.ifPresentOrElse(it -> faults.badValue(reference, it, key.type()), faults::badDefault);
    }
    return value;
  }

  /** A value with its type; values are compared with numbers, or with values of the same class. */
  private record Typed(KeyType type, Comparable<?> value, boolean isTarget) {
    boolean comparableTo(Typed other) {
      boolean sameEnum =
          !(type instanceof KeyType.Constants) || type.noun().equals(other.type.noun());
      return sameEnum && (isLike(other) || (isNumber() && other.isNumber()));
    }

    boolean isNaN() {
      return value instanceof Double number && number.isNaN();
    }

    private boolean isLike(Typed other) {
      return value.getClass().equals(other.value.getClass());
    }

    /** Whether it is a decimal, exactly, or what none can say: infinite, or none. */
    private boolean isNumber() {
      return value instanceof BigDecimal || value instanceof Double;
    }

    @SuppressWarnings("unchecked") // Both are of one class, and each class is comparable to itself.
    int compareTo(Typed other) {
      return isLike(other)
          ? ((Comparable<Object>) value).compareTo(other.value)
          : Double.compare(((Number) value).doubleValue(), ((Number) other.value).doubleValue());
    }
  }
}
