package dev.dovetail.processor.check;

import dev.dovetail.processor.wiring.Condition;
import dev.dovetail.processor.wiring.Operand;
import dev.dovetail.processor.wiring.Value;
import dev.dovetail.processor.wiring.Wiring;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that the conditions of a wiring compare the target with.
 *
 * @param wiring the whole of it, whatever its conditions come to
 */
record TargetNames(Wiring wiring) {
  /** In the order of the text. */
  List<Operand> all() {
    List<Operand> names = new ArrayList<>();
    add(wiring, names);
    return names;
  }

  private static void add(Value value, List<Operand> names) {
    if (value instanceof Wiring.Choose choose) {
      add(choose.condition(), names);
      add(choose.then(), names);
      add(choose.otherwise(), names);
    } else if (value instanceof Wiring.Group group) {
      group.members().forEach(it -> add(it, names));
    } else if (value instanceof Wiring.Apply apply) {
      apply.arguments().forEach(it -> add(it.value(), names));
    } else if (value instanceof Value.Sequence sequence) {
      sequence.elements().forEach(it -> add(it, names));
    }
  }

  private static void add(Condition condition, List<Operand> names) {
    if (condition instanceof Condition.Joined joined) {
      add(joined.left(), names);
      add(joined.right(), names);
    } else if (condition instanceof Condition.Not not) {
      add(not.condition(), names);
    } else if (condition instanceof Condition.Member member && isTarget(member.value())) {
      names.addAll(member.members());
    } else if (condition instanceof Condition.Compare compare) {
      if (isTarget(compare.left())) {
        names.add(compare.right());
      } else if (isTarget(compare.right())) {
        names.add(compare.left());
      }
    }
  }

  private static boolean isTarget(Operand operand) {
    return operand instanceof Operand.Reference name && name.name().equals("target");
  }
}
