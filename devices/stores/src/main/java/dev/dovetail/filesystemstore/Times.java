package dev.dovetail.filesystemstore;

import dev.dovetail.store.StorePath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** When files were written, as far as this program knows; read by many threads at a time. */
final class Times {
  // What is in a folder stands behind it, before what is not.
  private final NavigableMap<StorePath, Instant> times = new TreeMap<>();

  Optional<Instant> of(StorePath path) {
    return Optional.ofNullable(times.get(path));
  }

  void put(StorePath path, Instant time) {
    times.put(path, time);
  }

  /** Forgets a path and all below it. */
  void forget(StorePath path) {
    known(path).forEach(times::remove);
  }

  /** What was at one path and below it is at another. */
  void move(StorePath source, StorePath place) {
    forget(place);
    for (StorePath path : known(source)) {
      StorePath below = path.from(source.segments().size());
      Optional.ofNullable(times.remove(path)).ifPresent(it -> times.put(place.append(below), it));
    }
  }

  private List<StorePath> known(StorePath path) {
    List<StorePath> known = new ArrayList<>();
    for (StorePath one : times.tailMap(path, true).keySet()) {
      if (!one.startsWith(path)) {
        break;
      }
      known.add(one);
    }
    return known;
  }
}
