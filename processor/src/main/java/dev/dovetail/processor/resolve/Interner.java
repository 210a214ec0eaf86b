package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes equal applications one instance. */
final class Interner {
  /** What makes two applications equal; a device that is not shared adds the path. */
  private record Identity(
      Device device,
      Optional<String> name,
      List<Object> parts,
      List<Object> bindings,
      Optional<String> path) {
    Identity with(Back back, Instance instance) {
      List<Object> replaced = new ArrayList<>(parts);
      replaced.replaceAll(it -> it == back ? instance : it);
      return new Identity(device, name, replaced, bindings, path);
    }

    // Spelled out: what a record has by itself is linked when first used, at the cost of a device.
    @Override
    public boolean equals(Object other) {
      return other instanceof Identity that && fields().equals(that.fields());
    }

    @Override
    public int hashCode() {
      return fields().hashCode();
    }

    private List<Object> fields() {
      return List.of(device, name, parts, bindings, path);
    }
  }

  private final Map<Identity, Instance> instances = new HashMap<>();
  private final Map<Back, List<Identity>> leadingBack = new HashMap<>();
  private final Map<Instance, List<Twin>> twins = new HashMap<>();

  Instance intern(Instance made, String path) {
    // Or its mistakes would be lost in an equal one that has none.
    if (!made.faults().isEmpty()) {
      return made;
    }
    Identity identity =
        new Identity(
            made.device(),
            made.name(),
            made.edges().stream().map(it -> of(it.node())).toList(),
            made.bindings().stream().map(Binding::identity).toList(),
            made.device().shared() ? Optional.empty() : Optional.of(path));
    Instance known = instances.putIfAbsent(identity, made);
    if (known != null) {
      twins.computeIfAbsent(known, it -> new ArrayList<>()).add(new Twin(path, made.edges()));
      return known;
    }
    for (Edge edge : made.edges()) {
      edge.members()
          .map(Edge::node)
          .filter(Back.class::isInstance)
          .forEach(
              it ->
                  leadingBack.computeIfAbsent((Back) it, back -> new ArrayList<>()).add(identity));
    }
    return made;
  }

  /** What leads back to an instance equals what has the instance itself. */
  void close(Back back, Instance instance) {
    for (Identity identity : leadingBack.getOrDefault(back, List.of())) {
      Instance known = instances.get(identity);
      if (known != null) {
        instances.putIfAbsent(identity.with(back, instance), known);
      }
    }
  }

  /** The further ways in which instances came to be chosen. */
  Map<Instance, List<Twin>> twins() {
    return twins;
  }

  private static Object of(Node node) {
    if (node instanceof Node.Group group) {
      return group.members().stream().map(it -> of(it.node())).toList();
    }
    return node instanceof Node.Fork fork
        ? List.of(fork.condition().toString(), of(fork.then().node()), of(fork.otherwise().node()))
        : node;
  }
}
