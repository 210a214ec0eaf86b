package dev.dovetail.cache;

import dev.dovetail.store.StorePath;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Copies of files, of which the ones unused for longest give way to others. */
final class Copies {
  private final Map<StorePath, Copy> copies = new LinkedHashMap<>(16, 0.75f, true);
  private final long capacity;
  private long used;
  private int changing;
  private long changes;

  Copies(long capacity) {
    this.capacity = capacity;
  }

  synchronized Optional<Copy> at(StorePath path) {
    return Optional.ofNullable(copies.get(path));
  }

  /** What says whether anything is changed from now on. */
  synchronized long changes() {
    return changes;
  }

  /**
   * Keeps a copy that was read while nothing changed, if there is room for it.
   *
   * @param since what {@link #changes} gave before it was read
   */
  synchronized void keep(StorePath path, Copy copy, long since) {
    if (changing > 0 || changes != since || copy.content().length > capacity) {
      return;
    }
    forget(path);
    copies.put(path, copy);
    used += copy.content().length;
    for (Iterator<Copy> oldest = copies.values().iterator(); used > capacity; ) {
      used -= oldest.next().content().length;
      oldest.remove();
    }
  }

  /** Does what changes one file of the store, and gives no copy of it from its beginning on. */
  <T> T changeFile(Supplier<T> operation, StorePath path) {
    begin();
    forget(path);
    return ending(operation);
  }

  /** The same where paths may be folders, for all that is below them. */
  <T> T change(Supplier<T> operation, StorePath... paths) {
    begin();
    for (StorePath path : paths) {
      forgetAll(path);
    }
    return ending(operation);
  }

  private <T> T ending(Supplier<T> operation) {
    try {
      return operation.get();
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    changing++;
  }

  private synchronized void end() {
    changing--;
    changes++;
  }

  /** Whether there was a copy. */
  private synchronized boolean forget(StorePath path) {
    Optional<Copy> copy = Optional.ofNullable(copies.remove(path));
    copy.ifPresent(it -> used -= it.content().length);
    return copy.isPresent();
  }

  private synchronized void forgetAll(StorePath path) {
    if (forget(path)) {
      // A file has nothing below it.
      return;
    }
    copies
        .entrySet()
        .removeIf(
            it -> {
              boolean below = it.getKey().startsWith(path);
              used -= below ? it.getValue().content().length : 0;
              return below;
            });
  }
}
