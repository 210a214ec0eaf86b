package dev.dovetail.conformance;

import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Operations that are done one after the other, beginning with an empty store. */
record Sequence(List<Operation> operations) {
  Sequence {
    operations = List.copyOf(operations);
  }

  /** The first operation that a store answers otherwise than the model, if any. */
  Optional<String> difference(WritableStore store) {
    store.remove(StorePath.root());
    var model = new ModelStore();
    for (Operation operation : operations) {
      String expected = operation.on(model);
      String actual = operation.on(store);
      if (!expected.equals(actual)) {
        return Optional.of(operation + " gave " + actual + ", not " + expected);
      }
    }
    String expected = new Contents(model).toString();
    String actual = new Contents(store).toString();
    return expected.equals(actual)
        ? Optional.empty()
        : Optional.of("at the end there is " + actual + ", not " + expected);
  }

  /** The shortest sequence that still differs, found by leaving out ever smaller parts. */
  Sequence shrunk(WritableStore store) {
    Sequence shortest = this;
    for (int part = operations.size() / 2; part >= 1; ) {
      Optional<Sequence> shorter = shortest.without(part, store);
      if (shorter.isPresent()) {
        shortest = shorter.get();
      } else {
        part /= 2;
      }
    }
    return shortest;
  }

  private Optional<Sequence> without(int part, WritableStore store) {
    for (int from = 0; from + part <= operations.size(); from++) {
      List<Operation> rest = new ArrayList<>(operations.subList(0, from));
      rest.addAll(operations.subList(from + part, operations.size()));
      var shorter = new Sequence(rest);
      if (shorter.difference(store).isPresent()) {
        return Optional.of(shorter);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return operations.toString();
  }
}
