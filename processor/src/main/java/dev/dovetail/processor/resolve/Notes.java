package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.read.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is noticed while a graph is put together and belongs to no instance of it. */
final class Notes {
  private final Map<String, GraphKey.User> ofWirings = new TreeMap<>();
  private final Map<String, Set<String>> decisions = new TreeMap<>();
  private final Set<String> scoped = new TreeSet<>();
  private final Map<String, Lookup> found = new TreeMap<>();
  private boolean byDefault;

  void found(Lookup lookup) {
    if (lookup instanceof Lookup.Found one) {
      found.put(one.device().id(), lookup);
    } else if (lookup instanceof Lookup.Alias alias) {
      found.put(alias.wiring().id(), lookup);
    }
  }

  void expanded(NamedWiring wiring, Scope inside) {
    for (Parameter.Key key : wiring.keys()) {
      Binding binding = new Binding(key, inside.nameOf(key), Optional.empty());
      ofWirings.put(
          wiring.id() + " " + binding.name(),
          new GraphKey.User(wiring.name(), wiring.id(), Optional.empty(), binding));
    }
  }

  void scoped(KeyScope keys) {
    scoped.addAll(keys.names());
  }

  void decided(String path, Decision.Decided decision) {
    byDefault |= decision.byDefault();
    decisions
        .computeIfAbsent(path, it -> new TreeSet<>())
        .addAll(decision.keys().stream().map(Consulted::name).toList());
  }

  /** The devices and named wirings that were looked up, chosen or not. */
  List<Lookup> found() {
    return List.copyOf(found.values());
  }

  /** The keys of the named wirings that were used. */
  List<GraphKey.User> ofWirings() {
    return List.copyOf(ofWirings.values());
  }

  /** The keys that decided what is in a slot, by the slot's path. */
  Map<String, Set<String>> decisions() {
    return decisions;
  }

  /** Names of keys that some condition could have spoken of. */
  Set<String> scoped() {
    return scoped;
  }

  /** Whether some condition was decided by a default that nobody touched. */
  boolean byDefault() {
    return byDefault;
  }
}
