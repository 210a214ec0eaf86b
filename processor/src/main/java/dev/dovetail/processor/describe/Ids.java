package dev.dovetail.processor.describe;

import dev.dovetail.processor.resolve.Instance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the instances of a graph are called in it: as in wirings where that tells them apart, else
 * with the path of the first slot that each is in, else with a number.
 */
final class Ids {
  /** A longer path helps nobody. */
  private static final int LONGEST = 60;

  private final Map<Instance, String> ids = new HashMap<>();

  Ids(Walk walk) {
    Map<String, Integer> heads = new HashMap<>();
    walk.instances().forEach(it -> heads.merge(it.head(), 1, Integer::sum));
    Set<String> given = new HashSet<>();
    Map<String, Integer> last = new HashMap<>();
    for (Instance instance : walk.instances()) {
      boolean alone = heads.getOrDefault(instance.head(), 0) == 1;
      String id = alone ? instance.head() : instance.head() + suffix(walk.way(instance));
      String free = id;
      while (!given.add(free)) {
        free = id + "~" + last.merge(id, 2, (number, two) -> number + 1);
      }
      ids.put(instance, free);
    }
  }

  String of(Instance instance) {
    return ids.getOrDefault(instance, instance.head());
  }

  private static String suffix(Optional<Way> way) {
    return way.filter(it -> it.length() <= LONGEST).map(it -> "@" + it.path()).orElse("");
  }
}
