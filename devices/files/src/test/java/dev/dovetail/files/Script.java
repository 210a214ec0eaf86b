package dev.dovetail.files;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import dev.dovetail.store.WritableStore.WriteError;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A sequence of changes without an end, the same for the same seed. */
final class Script {
  private static final List<String> NAMES = List.of("a", "b", "c");

  private final Random random;

  Script(long seed) {
    this.random = new Random(seed);
  }

  Step next() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> set(path(3));
      case 4 -> write(path(3));
      case 5, 6 -> remove(path(random.nextInt(6)));
      case 7, 8 -> rename(path(2), path(2));
      default -> allocate(path(3));
    };
  }

  private Step set(StorePath path) {
    byte[] content = content(60_000);
    return store -> store.set(path, content.clone());
  }

  private Step write(StorePath path) {
    long offset = random.nextInt(60_000);
    byte[] content = content(20_000);
    return store -> store.write(path, offset, content.clone());
  }

  private static Step remove(StorePath path) {
    return store -> store.remove(path);
  }

  private static Step rename(StorePath source, StorePath destination) {
    return store -> store.rename(source, destination);
  }

  private Step allocate(StorePath path) {
    int size = random.nextInt(40_000);
    return store -> store.allocate(path, size, Optional.empty());
  }

  private byte[] content(int most) {
    byte[] content = new byte[random.nextInt(most)];
    Arrays.fill(content, (byte) random.nextInt());
    return content;
  }

  private StorePath path(int depth) {
    StorePath path = StorePath.root();
    int most = Math.min(3, depth);
    for (int i = 0; i < most; i++) {
      path = path.add(NAMES.get(random.nextInt(NAMES.size())));
    }
    return path;
  }

  /** One change. */
  interface Step {
    Result<Void, WriteError> on(WritableStore store);
  }
}
