package dev.dovetail.conformance;

import dev.dovetail.store.WritableStore;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Random operations on a store that can be written. */
record StoreRound(WritableStore store, Emptying emptying) implements Round<StoreOperation> {
  @Override
  public StoreOperation operation(RandomGenerator random) {
    var names = new Names(random);
    return switch (random.nextInt(12)) {
      case 0 -> new StoreOperation.Get(names.path());
      case 1 -> new StoreOperation.Read(names.path(), random.nextInt(8), random.nextInt(8));
      case 2, 3 -> new StoreOperation.Look(names.path());
      case 4, 5, 6 -> new StoreOperation.Set(names.path(), names.content());
      case 7 -> new StoreOperation.Write(names.path(), random.nextInt(8), names.content());
      case 8 -> new StoreOperation.Remove(names.path());
      case 9, 10 -> new StoreOperation.Rename(names.path(), names.path());
      default -> new StoreOperation.Allocate(names.path(), random.nextInt(8));
    };
  }

  @Override
  public Optional<String> difference(Iterable<StoreOperation> operations) {
    emptying.run();
    if (emptying.failed()) {
      // Whatever differs could be due to what is left.
      return Optional.empty();
    }
    var model = new ModelStore();
    for (StoreOperation operation : operations) {
      String expected = operation.on(model);
      String actual = operation.on(store);
      if (!expected.equals(actual)) {
        return Optional.of(operation + " gave " + actual + ", not " + expected);
      }
    }
    String expected = new StoreContents(model).toString();
    String actual = new StoreContents(store).toString();
    return expected.equals(actual)
        ? Optional.empty()
        : Optional.of("at the end there is " + actual + ", not " + expected);
  }
}
