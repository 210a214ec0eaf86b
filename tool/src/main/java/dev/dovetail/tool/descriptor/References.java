package dev.dovetail.tool.descriptor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names in a graph that stand for something else in it.
 *
 * @param graph as it was read
 */
record References(Graph graph) {
  /** What is wrong with the first that leads nowhere. */
  Optional<String> fault() {
    Set<String> ids = new HashSet<>();
    for (Instance instance : graph.instances()) {
      // An owner comes before what is in its slots, so that paths end.
      Optional<String> owner = instance.first().flatMap(Instance.First::owner);
      if (owner.isPresent() && !ids.contains(owner.get())) {
        return Optional.of(nowhere(owner.get()));
      }
      if (!ids.add(instance.id())) {
        return Optional.of("two instances have the id \"" + instance.id() + "\"");
      }
    }
    Set<String> keys = graph.keys().stream().map(Key::name).collect(Collectors.toSet());
    return Stream.concat(
            named().filter(it -> !ids.contains(it)), bound().filter(it -> !keys.contains(it)))
        .findFirst()
        .map(References::nowhere);
  }

  private static String nowhere(String name) {
    return "nothing in it is called \"" + name + "\"";
  }

  /** The ids of instances. */
  private Stream<String> named() {
    Stream<Slot> slots =
        Stream.concat(
            graph.machine().stream(),
            graph.instances().stream()
                .flatMap(
                    it ->
                        Stream.concat(
                            it.slots().stream(),
                            it.also().stream().flatMap(also -> also.slots().stream()))));
    return Stream.concat(Stream.of(graph.root()), slots.map(Slot::part).flatMap(References::named));
  }

  private static Stream<String> named(Part part) {
    Stream<Part> inside =
        Stream.concat(
            part.members().stream().flatMap(List::stream),
            part.fork().stream().flatMap(it -> Stream.of(it.then(), it.otherwise())));
    return Stream.concat(part.to().stream(), inside.flatMap(References::named));
  }

  /** The names of keys. */
  private Stream<String> bound() {
    return graph.instances().stream()
        .flatMap(it -> it.keys().stream())
        .filter(it -> it.value().isEmpty())
        .map(Instance.Bound::key);
  }
}
