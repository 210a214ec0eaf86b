package dev.dovetail.processor.check;

import dev.dovetail.processor.wiring.Condition;
import dev.dovetail.processor.wiring.Operand;
import dev.dovetail.processor.wiring.Value;
import dev.dovetail.processor.wiring.Wiring;
import java.util.stream.Stream;

/**
 * The names that the conditions of a wiring compare the target with.
 *
 * @param wiring the whole of it, whatever its conditions come to
 */
record TargetNames(Wiring wiring) {
  /** In the order of the text. */
  Stream<Operand> all() {
    return of(wiring);
  }

  private static Stream<Operand> of(Value value) {
    if (value instanceof Wiring.Choose choose) {
      return Stream.of(of(choose.condition()), of(choose.then()), of(choose.otherwise()))
          .flatMap(it -> it);
    }
    if (value instanceof Wiring.Group group) {
      return group.members().stream().flatMap(TargetNames::of);
    }
    if (value instanceof Wiring.Apply apply) {
      return apply.arguments().stream().flatMap(it -> of(it.value()));
    }
    return value instanceof Value.Sequence sequence
        ? sequence.elements().stream().flatMap(TargetNames::of)
        : Stream.empty();
  }

  private static Stream<Operand> of(Condition condition) {
    if (condition instanceof Condition.Joined joined) {
      return Stream.concat(of(joined.left()), of(joined.right()));
    }
    if (condition instanceof Condition.Not not) {
      return of(not.condition());
    }
    if (condition instanceof Condition.Member member) {
      return isTarget(member.value()) ? member.members().stream() : Stream.empty();
    }
    if (condition instanceof Condition.Compare compare) {
      return isTarget(compare.left())
          ? Stream.of(compare.right())
          : isTarget(compare.right()) ? Stream.of(compare.left()) : Stream.empty();
    }
    return Stream.empty();
  }

  private static boolean isTarget(Operand operand) {
    return operand instanceof Operand.Reference name && name.name().equals("target");
  }
}
