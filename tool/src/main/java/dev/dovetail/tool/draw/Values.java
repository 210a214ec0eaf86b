package dev.dovetail.tool.draw;

import dev.dovetail.tool.descriptor.Consulted;
import dev.dovetail.tool.descriptor.Graph;
import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.descriptor.Key;
import dev.dovetail.tool.descriptor.Origin;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keys with their values, as {@code port=8080 (default)}.
 *
 * @param keys of the graph, by name
 */
public record Values(Map<String, Key> keys) {
  /** Those of a graph. */
  public static Values of(Graph graph) {
    return new Values(
        graph.keys().stream().collect(Collectors.toMap(Key::name, Function.identity())));
  }

  /** That of an instance. */
  public String text(Instance.Bound bound) {
    Key key = keys.get(bound.key());
    if (key != null && key.secret()) {
      return bound.key() + " (secret)";
    }
    if (bound.value().isPresent()) {
      return bound.parameter() + "=" + bound.value().get() + " (fixed)";
    }
    return key == null ? bound.key() + " (unset)" : text(key.name(), key.value(), key.origin());
  }

  /** That of a condition. */
  String text(Consulted key) {
    return text(key.key(), key.value(), key.origin());
  }

  private static String text(String name, Optional<String> value, Origin origin) {
    if (value.isEmpty()) {
      return name + " (unset)";
    }
    String note =
        switch (origin) {
          case DEFAULT -> " (default)";
          case LITERAL -> " (fixed)";
          case OPTION, NONE -> "";
        };
    return name + "=" + value.get() + note;
  }
}
