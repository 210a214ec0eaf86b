package dev.dovetail.processor.wiring;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tree without spans; what is joined by the same word is one list, however it was nested. */
final class Shape {
  private Shape() {}

  static String of(Value value) {
    if (value instanceof Wiring.Choose choose) {
      return "choose["
          + Stream.of(of(choose.condition()), of(choose.then()), of(choose.otherwise()))
              .collect(Collectors.joining("|"))
          + "]";
    }
    if (value instanceof Wiring.Apply apply) {
      return "apply["
          + apply.name()
          + apply.instance()
          + apply.arguments().stream().map(it -> it.parameter() + of(it.value())).toList()
          + "]";
    }
    // As an argument, a list of wirings is written as one of values.
    if (value instanceof Wiring.Group group) {
      return "list" + group.members().stream().map(Shape::of).toList();
    }
    return value instanceof Value.Sequence sequence
        ? "list" + sequence.elements().stream().map(Shape::of).toList()
        : literal((Value.Literal) value);
  }

  static String of(Condition condition) {
    if (condition instanceof Condition.Joined joined) {
      String word = joined.all() ? "both" : "either";
      return word + parts(condition, joined.all()).map(Shape::of).toList();
    }
    if (condition instanceof Condition.Not not) {
      return "not[" + of(not.condition()) + "]";
    }
    if (condition instanceof Condition.Member member) {
      return "member["
          + operand(member.value())
          + member.members().stream().map(Shape::operand).toList()
          + "]";
    }
    if (condition instanceof Condition.Compare compare) {
      return operand(compare.left()) + compare.operator() + operand(compare.right());
    }
    return "holds[" + ((Condition.Holds) condition).key().name() + "]";
  }

  private static Stream<Condition> parts(Condition condition, boolean all) {
    return condition instanceof Condition.Joined joined && joined.all() == all
        ? Stream.concat(parts(joined.left(), all), parts(joined.right(), all))
        : Stream.of(condition);
  }

  private static String operand(Operand operand) {
    return operand instanceof Value.Literal literal ? literal(literal) : "name[" + operand + "]";
  }

  private static String literal(Value.Literal literal) {
    return literal.kind() + "[" + literal.text() + "]";
  }
}
