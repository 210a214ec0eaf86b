package dev.dovetail.conformance;

import dev.dovetail.store.StorePath;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes up sequences that meet each other's files often: few names, and no deep folders. */
record Sequences(RandomGenerator random) {
  private static final int LONGEST = 40;
  private static final int DEEPEST = 3;
  private static final List<String> NAMES = List.of("a", "b", "c");

  Sequence next() {
    List<Operation> operations = new ArrayList<>();
    int count = 1 + random.nextInt(LONGEST);
    for (int i = 0; i < count; i++) {
      operations.add(operation());
    }
    return new Sequence(operations);
  }

  private Operation operation() {
    return switch (random.nextInt(12)) {
      case 0 -> new Operation.Get(path());
      case 1 -> new Operation.Read(path(), random.nextInt(8), random.nextInt(8));
      case 2, 3 -> new Operation.Look(path());
      case 4, 5, 6 -> new Operation.Set(path(), content());
      case 7 -> new Operation.Write(path(), random.nextInt(8), content());
      case 8 -> new Operation.Remove(path());
      case 9, 10 -> new Operation.Rename(path(), path());
      default -> new Operation.Allocate(path(), random.nextInt(8));
    };
  }

  private Filling content() {
    int length = random.nextInt(10) == 0 ? random.nextInt(10_000) : random.nextInt(6);
    return new Filling(length, random.nextInt(100));
  }

  private StorePath path() {
    StorePath path = StorePath.root();
    // The root is rare: removing it leaves nothing to meet.
    int depth = random.nextInt(30) == 0 ? 0 : 1 + random.nextInt(DEEPEST);
    for (int i = 0; i < depth; i++) {
      path = path.add(NAMES.get(random.nextInt(NAMES.size())));
    }
    return path;
  }
}
