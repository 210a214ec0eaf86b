package dev.dovetail.bench.stores;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be measured.
 *
 * @param pairs the devices
 * @param operations of each, as far as it has them
 */
record Asked(List<Pair> pairs, List<Operation> operations) {
  /**
   * Reads the names of devices, without what they are over, and of operations.
   *
   * @throws IllegalArgumentException where a word is neither
   */
  static Asked of(Set<String> words) {
    Set<String> left = new HashSet<>(words);
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : Pairs.all()) {
      String name = pair.device().replaceAll("\\(.*", "");
      if (words.contains(name)) {
        pairs.add(pair);
        left.remove(name);
      }
    }
    List<Operation> operations = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      if (words.contains(operation.word())) {
        operations.add(operation);
        left.remove(operation.word());
      }
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(left + ": no such device, and no operation");
    }
    return new Asked(
        pairs.isEmpty() ? Pairs.all() : pairs,
        operations.isEmpty() ? List.of(Operation.values()) : operations);
  }
}
