package dev.dovetail.processor.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Trees of all shapes, the same for the same seed. */
final class RandomWirings {
  private static final Span NOWHERE = new Span(0, 0);
  private static final List<String> NAMES =
      List.of("a", "tcpip", "default-network", "com.acme.Disk", "x9", "_", "größe", "in-memory");
  private static final List<String> IDENTIFIERS = List.of("a", "port", "uploadPort", "inn", "é");
  private static final List<String> TEXTS = List.of("", "'", "it''s", " ", "a, b", "\n", "]", "☕");
  private static final List<String> NUMBERS = List.of("0", "80", "-1", "3.25", "-0.5");

  private final Random random;

  RandomWirings(long seed) {
    random = new Random(seed);
  }

  Wiring wiring(int depth) {
    if (depth > 0 && random.nextInt(4) == 0) {
      return new Wiring.Choose(condition(depth - 1), wiring(depth - 1), wiring(depth - 1));
    }
    if (depth > 0 && random.nextInt(6) == 0) {
      return new Wiring.Group(some(() -> wiring(depth - 1)), NOWHERE);
    }
    Optional<String> instance =
        random.nextInt(4) == 0 ? Optional.of(any(IDENTIFIERS)) : Optional.empty();
    List<Argument> arguments = depth == 0 ? List.of() : some(() -> argument(depth - 1));
    return new Wiring.Apply(any(NAMES), instance, arguments, NOWHERE, NOWHERE);
  }

  private Argument argument(int depth) {
    Optional<String> parameter =
        random.nextBoolean() ? Optional.of(any(IDENTIFIERS)) : Optional.empty();
    return new Argument(parameter, value(depth), NOWHERE);
  }

  private Value value(int depth) {
    return switch (random.nextInt(depth == 0 ? 2 : 4)) {
      case 0, 1 -> literal();
      case 2 -> new Value.Sequence(some(() -> value(depth - 1)), NOWHERE);
      default -> wiring(depth - 1);
    };
  }

  private Value.Literal literal() {
    return switch (random.nextInt(3)) {
      case 0 -> new Value.Literal(Value.Kind.NUMBER, any(NUMBERS), NOWHERE);
      case 1 -> new Value.Literal(Value.Kind.TEXT, any(TEXTS), NOWHERE);
      default -> new Value.Literal(Value.Kind.BOOLEAN, any(List.of("true", "false")), NOWHERE);
    };
  }

  private Condition condition(int depth) {
    return switch (random.nextInt(depth <= 0 ? 3 : 6)) {
      case 0 -> new Condition.Holds(reference());
      case 1 -> new Condition.Compare(operand(), any(List.of(Operator.values())), operand());
      case 2 ->
          new Condition.Member(
              operand(), List.of(operand(), operand()).subList(0, 1 + random.nextInt(2)), NOWHERE);
      case 3 -> new Condition.Not(condition(depth - 1), NOWHERE);
      case 4 -> new Condition.Joined(true, condition(depth - 1), condition(depth - 1));
      default -> new Condition.Joined(false, condition(depth - 1), condition(depth - 1));
    };
  }

  private Operand operand() {
    return random.nextBoolean() ? reference() : literal();
  }

  private Operand.Reference reference() {
    return new Operand.Reference(any(IDENTIFIERS), NOWHERE);
  }

  private <T> List<T> some(Supplier<T> one) {
    List<T> all = new ArrayList<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      all.add(one.get());
    }
    return all;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
