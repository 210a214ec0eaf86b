package dev.dovetail.tool.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in many places, each once.
 *
 * @param <T> what that is
 */
final class Table<T> {
  private final Map<T, Integer> numbers = new LinkedHashMap<>();

  /** The number of its row, from 0. */
  int row(T it) {
    return numbers.computeIfAbsent(it, x -> numbers.size());
  }

  /** Their numbers. */
  List<Integer> rows(List<? extends T> all) {
    return all.stream().map(this::row).toList();
  }

  /** All of them in the order of their numbers. */
  List<T> rows() {
    return List.copyOf(numbers.keySet());
  }
}
