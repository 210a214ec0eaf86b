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
  private final int largest;
  private final int moves;

  /**
   * The script of a seed.
   *
   * @param largest bytes of a content
   * @param moves how many of 16 changes and these move something
   */
  Script(long seed, int largest, int moves) {
    this.random = new Random(seed);
    this.largest = largest;
    this.moves = moves;
  }

  Step next() {
    int kind = random.nextInt(16 + moves);
    if (kind < 8) {
      return set(path(3));
    } else if (kind < 10) {
      return write(path(3));
    } else if (kind < 14) {
      return remove(path(random.nextInt(6)));
    } else if (kind < 16) {
      return allocate(path(3));
    }
    return rename(path(1 + random.nextInt(3)), path(1 + random.nextInt(3)));
  }

  private Step set(StorePath path) {
    byte[] content = content(largest);
    return store -> store.set(path, content.clone());
  }

  private Step write(StorePath path) {
    long offset = random.nextInt(largest);
    byte[] content = content(largest);
    return store -> store.write(path, offset, content.clone());
  }

  private static Step remove(StorePath path) {
    return store -> store.remove(path);
  }

  private static Step rename(StorePath source, StorePath destination) {
    return store -> store.rename(source, destination);
  }

  private Step allocate(StorePath path) {
    int size = random.nextInt(largest);
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
