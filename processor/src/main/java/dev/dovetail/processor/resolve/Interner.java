package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
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
      List<Node> parts,
      List<Object> bindings,
      Optional<String> path) {}

  private final Map<Identity, Instance> instances = new HashMap<>();

  Instance intern(Instance made, String path) {
    // Or its mistakes would be lost in an equal one that has none.
    if (!made.faults().isEmpty()) {
      return made;
    }
    Identity identity =
        new Identity(
            made.device(),
            made.name(),
            made.edges().stream().map(Edge::node).toList(),
            made.bindings().stream().map(Binding::identity).toList(),
            made.device().shared() ? Optional.empty() : Optional.of(path));
    Instance known = instances.putIfAbsent(identity, made);
    return known == null ? made : known;
  }
}
