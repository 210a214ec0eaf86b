package dev.dovetail.runtime;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** An immutable list that gets longer without being copied: it shares what stands before. */
final class Growing<T> {
  private final Optional<Growing<T>> before;
  private final Optional<T> last;

  private Growing(Optional<Growing<T>> before, Optional<T> last) {
    this.before = before;
    this.last = last;
  }

  static <T> Growing<T> empty() {
    return new Growing<>(Optional.empty(), Optional.empty());
  }

  Growing<T> and(T element) {
    return new Growing<>(Optional.of(this), Optional.of(element));
  }

  List<T> list() {
    var elements = new ArrayDeque<T>();
    for (var at = this; at.before.isPresent(); at = at.before.get()) {
      elements.addFirst(at.last.orElseThrow());
    }
    return List.copyOf(elements);
  }
}
