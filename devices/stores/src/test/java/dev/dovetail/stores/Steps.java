package dev.dovetail.stores;

import dev.dovetail.store.StorePath;
import dev.dovetail.store.WritableStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes up operations on few paths, one of which is the folder of the marks. */
public record Steps(RandomGenerator random) {
  private static final List<String> NAMES = List.of("a", "b", ".removed");

  /** An operation, and what it gives as text. */
  public interface Step {
    String on(WritableStore store);
  }

  public List<Step> steps(int most) {
    List<Step> steps = new ArrayList<>();
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      steps.add(step());
    }
    return steps;
  }

  Step step() {
    StorePath path = path();
    StorePath other = path();
    byte[] content = new byte[random.nextInt(5)];
    random.nextBytes(content);
    int offset = random.nextInt(6);
    return switch (random.nextInt(10)) {
      case 0 -> store -> "get " + path + store.get(path).map(Arrays::toString);
      case 1 -> store -> "look " + path + store.exists(path) + store.list(path) + store.size(path);
      case 2 ->
          store ->
              "read "
                  + path
                  + store.read(path, offset, 2).map(Arrays::toString)
                  + digest(store, path);
      case 3, 4 -> set(path, content);
      case 5 -> store -> "write " + path + store.write(path, offset, content.clone());
      case 6 -> store -> "allocate " + path + store.allocate(path, offset, Optional.empty());
      case 7 -> store -> "remove " + path + store.remove(path);
      default -> store -> "rename " + path + " " + other + store.rename(path, other);
    };
  }

  /** Gives a path a content. */
  public Step set(StorePath path, byte[] content) {
    return store -> "set " + path + store.set(path, content.clone());
  }

  /** Sets something somewhere. */
  public Step set() {
    byte[] content = new byte[random.nextInt(5)];
    random.nextBytes(content);
    return set(path(), content);
  }

  private StorePath path() {
    StorePath path = StorePath.root();
    int depth = random.nextInt(40) == 0 ? 0 : 1 + random.nextInt(3);
    for (int i = 0; i < depth; i++) {
      path = path.add(NAMES.get(random.nextInt(NAMES.size())));
    }
    return path;
  }

  private static String digest(WritableStore store, StorePath path) {
    return store.digest(path).toString();
  }
}
