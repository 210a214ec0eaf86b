package dev.dovetail.processor.resolve;

import dev.dovetail.processor.options.MainOptions;
import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Nearest;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.read.ValueText;
import dev.dovetail.processor.wiring.Condition;
import dev.dovetail.processor.wiring.Operand;
import dev.dovetail.processor.wiring.Span;
import dev.dovetail.processor.wiring.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decides one condition by the values that keys have while compiling; used once. */
final class ConditionEvaluator {
  private static final String TARGET = "target";
  private static final KeyType TEXT = new KeyType.Text();

  private final KeyScope scope;
  private final MainOptions options;
  private final Set<String> keys = new TreeSet<>();
  private final List<ConditionFault> faults = new ArrayList<>();

  ConditionEvaluator(KeyScope scope, MainOptions options) {
    this.scope = scope;
    this.options = options;
  }

  Decision decide(Condition condition) {
    boolean holds = holds(condition);
    return faults.isEmpty()
        ? new Decision.Decided(holds, keys)
        : new Decision.Impossible(List.copyOf(faults));
  }

  /** Looks at all parts, also where the first decides: every fault in it is to be found. */
  private boolean holds(Condition condition) {
    if (condition instanceof Condition.Both both) {
      boolean left = holds(both.left());
      boolean right = holds(both.right());
      return left && right;
    }
    if (condition instanceof Condition.Either either) {
      boolean left = holds(either.left());
      boolean right = holds(either.right());
      return left || right;
    }
    if (condition instanceof Condition.Not not) {
      return !holds(not.condition());
    }
    if (condition instanceof Condition.Holds holds) {
      return flag(holds.key());
    }
    if (condition instanceof Condition.Member member) {
      return member.members().stream()
              .filter(it -> compare(member.value(), Condition.Operator.EQUAL, it))
              .count()
          > 0;
    }
    Condition.Compare compare = (Condition.Compare) condition;
    return compare(compare.left(), compare.operator(), compare.right());
  }

  private boolean flag(Operand.Reference reference) {
    Optional<Typed> key = key(reference);
    if (key.isEmpty()) {
      return false;
    }
    if (key.get().value() instanceof Boolean flag) {
      return flag;
    }
    fault(
        reference.span(),
        "key " + reference + " is not true or false; compare it, as in " + reference + " == ...");
    return false;
  }

  private boolean compare(Operand left, Condition.Operator operator, Operand right) {
    boolean leftIsKey = isKey(left);
    if (!leftIsKey && !isKey(right)) {
      Operand unknown = left instanceof Operand.Reference ? left : right;
      unknownKey(unknown);
      return false;
    }
    Optional<Typed> first = leftIsKey ? key((Operand.Reference) left) : Optional.empty();
    Optional<Typed> second = isKey(right) ? key((Operand.Reference) right) : Optional.empty();
    if ((leftIsKey && first.isEmpty()) || (isKey(right) && second.isEmpty())) {
      return false;
    }
    Optional<Typed> a = first.isPresent() ? first : constant(left, second.orElseThrow());
    Optional<Typed> b = second.isPresent() ? second : constant(right, first.orElseThrow());
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return compare(a.get(), operator, b.get(), left.span().to(right.span()));
  }

  private boolean compare(Typed a, Condition.Operator operator, Typed b, Span span) {
    if (!a.comparableTo(b)) {
      fault(span, "these cannot be compared: " + a.type().noun() + ", and " + b.type().noun());
      return false;
    }
    if (operator.ordered() && !a.type().ordered()) {
      fault(span, "only == and != are meant for " + a.type().noun());
      return false;
    }
    return operator.holds(a.compareTo(b));
  }

  private boolean isKey(Operand operand) {
    return operand instanceof Operand.Reference reference
        && (reference.name().equals(TARGET) || !scope.of(reference.name()).isEmpty());
  }

  /** A literal, or a bare name, read as a value of the type on the other side. */
  private Optional<Typed> constant(Operand operand, Typed other) {
    String text = operand instanceof Value.Literal it ? it.text() : operand.toString();
    boolean bare = operand instanceof Operand.Reference;
    boolean named = other.type() instanceof KeyType.Constants || other.isTarget();
    if (bare && !named) {
      unknownKey(operand);
      return Optional.empty();
    }
    Optional<Typed> typed =
        !(operand instanceof Value.Literal literal) || other.type().writtenAs(literal.kind())
            ? new ValueText(text)
                .value(other.type())
                .map(it -> new Typed(other.type(), it, other.isTarget()))
            : Optional.empty();
    if (typed.isEmpty()) {
      String hint =
          other.type() instanceof KeyType.Constants constants
              ? new Nearest(text).question(constants.constants())
              : "";
      fault(operand.span(), operand + " is not " + other.type().noun() + hint);
    }
    return typed;
  }

  private Optional<Typed> key(Operand.Reference reference) {
    String name = reference.name();
    if (name.equals(TARGET)) {
      return Optional.of(new Typed(TEXT, options.target(), true));
    }
    List<KeyScope.Entry> entries = scope.of(name);
    if (entries.isEmpty()) {
      unknownKey(reference);
      return Optional.empty();
    }
    Parameter.Key key = entries.get(0).key();
    for (KeyScope.Entry other : entries) {
      if (!agree(key, other.key())) {
        faults.add(
            new ConditionFault(
                Code.KEYS_DISAGREE,
                name,
                reference.span(),
                "key "
                    + name
                    + " means different things to "
                    + entries.get(0).device().id()
                    + " and "
                    + other.device().id(),
                List.of(
                    "give one of them an instance name, as in "
                        + other.device().name()
                        + "#other")));
        return Optional.empty();
      }
    }
    return value(reference, key);
  }

  private static boolean agree(Parameter.Key a, Parameter.Key b) {
    return a.type().noun().equals(b.type().noun()) && a.defaultValue().equals(b.defaultValue());
  }

  private Optional<Typed> value(Operand.Reference reference, Parameter.Key key) {
    String name = reference.name();
    if (key.stage() == Stage.RUN) {
      fault(
          reference.span(),
          "key " + name + " gets its value when the program starts, too late to choose a device");
      return Optional.empty();
    }
    keys.add(name);
    Optional<String> text =
        options.named(name).stream()
            .findFirst()
            .map(option -> option.value())
            .or(key::defaultValue);
    if (text.isEmpty()) {
      faults.add(
          new ConditionFault(
              Code.BAD_CONDITION,
              name,
              reference.span(),
              "key " + name + " has no value, so this cannot be decided",
              List.of("give it one with -A" + name + "=...")));
      return Optional.empty();
    }
    Optional<Typed> value =
        new ValueText(text.get()).value(key.type()).map(it -> new Typed(key.type(), it, false));
    if (value.isEmpty()) {
      faults.add(
          new ConditionFault(
              Code.BAD_KEY_VALUE,
              name,
              reference.span(),
              "\""
                  + text.get()
                  + "\" is no value of key "
                  + name
                  + ": it takes "
                  + key.type().noun(),
              List.of()));
    }
    return value;
  }

  private void unknownKey(Operand operand) {
    String question =
        operand instanceof Operand.Reference reference
            ? new Nearest(reference.name()).question(scope.names())
            : "";
    fault(
        operand.span(),
        operand instanceof Operand.Reference
            ? "no key \""
                + operand
                + "\" can be meant here: neither the application nor a device"
                + " named in this wiring has one"
                + question
            : "one side of a comparison is a key");
  }

  private void fault(Span span, String message) {
    faults.add(new ConditionFault(Code.BAD_CONDITION, message, span, message, List.of()));
  }

  /** A value with its type; values are compared only with values of the same class. */
  private record Typed(KeyType type, Comparable<?> value, boolean isTarget) {
    boolean comparableTo(Typed other) {
      boolean sameEnum =
          !(type instanceof KeyType.Constants) || type.noun().equals(other.type.noun());
      return sameEnum && value.getClass().equals(other.value.getClass());
    }

    @SuppressWarnings("unchecked") // Both are of one class, and each class is comparable to itself.
    int compareTo(Typed other) {
      return ((Comparable<Object>) value).compareTo(other.value);
    }
  }
}
