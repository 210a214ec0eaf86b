package dev.dovetail.processor.describe;

import dev.dovetail.processor.resolve.Instance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How an instance is reached: a link to the instance above, so that long ways cost no more than
 * short ones.
 *
 * @param owner the instance above; none for what the target brings
 * @param slot name of the slot
 * @param above the way to the owner; none where that is the application
 * @param length characters of the path
 */
record Way(Optional<Instance> owner, String slot, Optional<Way> above, int length) {
  static Way of(Instance owner, String slot, Optional<Way> above) {
    int length = above.map(it -> it.length + 1).orElse(0) + slot.length();
    return new Way(Optional.of(owner), slot, above, length);
  }

  static Way ofMachine(String slot) {
    return new Way(Optional.empty(), slot, Optional.empty(), slot.length());
  }

  /** The names of the slots from the application down, with dots. */
  String path() {
    Deque<String> names = new ArrayDeque<>();
    for (Optional<Way> way = Optional.of(this); way.isPresent(); way = way.get().above) {
      names.addFirst(way.get().slot);
    }
    return String.join(".", names);
  }
}
