package dev.dovetail.runtime;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where the devices of a program stand: each at the path of its first slot, or by an alias. */
final class Places {
  private static final int SHOWN = 20;

  private final Map<String, Part> parts = new TreeMap<>();
  private final Map<String, String> aliases;

  /**
   * The places of these parts.
   *
   * @param aliases paths of further slots, each below a first path, with the first path it means
   */
  Places(Iterable<Part> parts, Map<String, String> aliases) {
    for (var part : parts) {
      this.parts.put(part.path(), part);
    }
    this.aliases = new TreeMap<>(aliases);
  }

  /**
   * The device at a path, as that type.
   *
   * @throws IllegalArgumentException if there is none, or none of that type
   */
  <D> D at(String path, Class<D> type) {
    var part = parts.get(first(path));
    if (part == null) {
      throw new IllegalArgumentException(missing(path));
    }
    Object object = part.object().orElseThrow();
    if (!type.isInstance(object)) {
      throw new IllegalArgumentException(
          part.place() + " is a " + object.getClass().getName() + ", not a " + type.getName());
    }
    return type.cast(object);
  }

  /** The path of the first slot of what is at a path, as far as the path is known. */
  private String first(String path) {
    String known = "";
    for (String segment : path.split("\\.", -1)) {
      String next = known.isEmpty() ? segment : known + "." + segment;
      known = Optional.ofNullable(aliases.get(next)).orElse(next);
    }
    return known;
  }

  private String missing(String path) {
    var nearest = new Nearest(path);
    parts.keySet().forEach(nearest::consider);
    aliases.keySet().forEach(nearest::consider);
    var all = new TreeSet<>(parts.keySet());
    all.addAll(aliases.keySet());
    all.remove("");
    String list = all.stream().limit(SHOWN).collect(Collectors.joining(", "));
    String more = all.size() > SHOWN ? " and " + (all.size() - SHOWN) + " more" : "";
    return "no slot has the path "
        + path
        + nearest.name().map(it -> " (did you mean " + it + "?)").orElse("")
        + "; there are "
        + list
        + more;
  }
}
