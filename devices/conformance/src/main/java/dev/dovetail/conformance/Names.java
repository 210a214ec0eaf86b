package dev.dovetail.conformance;

import dev.dovetail.store.StorePath;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes up paths that meet each other often: few names, and no deep folders. */
record Names(RandomGenerator random) {
  private static final int DEEPEST = 3;
  private static final List<String> NAMES = List.of("a", "b", "c");

  StorePath path() {
    StorePath path = StorePath.root();
    // The root is rare: removing it leaves nothing to meet.
    int depth = random.nextInt(30) == 0 ? 0 : 1 + random.nextInt(DEEPEST);
    for (int i = 0; i < depth; i++) {
      path = path.add(NAMES.get(random.nextInt(NAMES.size())));
    }
    return path;
  }

  Filling content() {
    int length = random.nextInt(10) == 0 ? random.nextInt(10_000) : random.nextInt(6);
    return new Filling(length, random.nextInt(100));
  }
}
