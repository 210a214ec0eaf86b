package dev.dovetail.tests;

import dev.dovetail.processor.wiring.Condition;
import dev.dovetail.processor.wiring.Operand;
import dev.dovetail.processor.wiring.Wiring;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the values of some keys decide, found in the plainest way: three-valued logic, in which what
 * is not known of a key is not known of anything that needs it.
 *
 * @param values of the keys that are known
 */
record Decided(Map<String, String> values) {
  /** A wiring without the conditions that are decided. */
  String text(Wiring wiring) {
    if (wiring instanceof Wiring.Choose choose) {
      Optional<Boolean> truth = truth(choose.condition());
      return truth
          .map(it -> text(it ? choose.then() : choose.otherwise()))
          .orElseGet(
              () ->
                  "("
                      + choose.condition()
                      + " ? "
                      + text(choose.then())
                      + " : "
                      + text(choose.otherwise())
                      + ")");
    }
    Wiring.Apply apply = (Wiring.Apply) wiring;
    return apply.arguments().isEmpty()
        ? apply.name()
        : apply.arguments().stream()
            .map(it -> text((Wiring) it.value()))
            .collect(Collectors.joining(", ", apply.name() + "(", ")"));
  }

  /** Whether a condition holds; nothing where that is open. */
  Optional<Boolean> truth(Condition condition) {
    if (condition instanceof Condition.Not not) {
      return truth(not.condition()).map(it -> !it);
    }
    if (condition instanceof Condition.Joined joined) {
      return joined(joined.all(), truth(joined.left()), truth(joined.right()));
    }
    if (condition instanceof Condition.Holds holds) {
      return value(holds.key()).map("true"::equals);
    }
    if (condition instanceof Condition.Member member) {
      return member.members().stream()
          .map(it -> compare(member.value(), "==", it))
          .reduce(Optional.of(false), (a, b) -> joined(false, a, b));
    }
    Condition.Compare compare = (Condition.Compare) condition;
    return compare(compare.left(), compare.operator().toString(), compare.right());
  }

  private static Optional<Boolean> joined(boolean all, Optional<Boolean> a, Optional<Boolean> b) {
    Optional<Boolean> decisive = Optional.of(!all);
    if (a.equals(decisive) || b.equals(decisive)) {
      return decisive;
    }
    return a.isPresent() && b.isPresent() ? Optional.of(all) : Optional.empty();
  }

  private Optional<Boolean> compare(Operand left, String operator, Operand right) {
    return value(left)
        .flatMap(
            a -> value(right).map(b -> holds(Integer.parseInt(a), operator, Integer.parseInt(b))));
  }

  private static boolean holds(int a, String operator, int b) {
    return switch (operator) {
      case "==" -> a == b;
      case "!=" -> a != b;
      case "<" -> a < b;
      case "<=" -> a <= b;
      case ">" -> a > b;
      case ">=" -> a >= b;
      default -> throw new AssertionError(operator);
    };
  }

  private Optional<String> value(Operand operand) {
    return operand instanceof Operand.Reference
        ? Optional.ofNullable(values.get(operand.toString()))
        : Optional.of(operand.toString());
  }
}
