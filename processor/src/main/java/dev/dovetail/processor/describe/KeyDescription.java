package dev.dovetail.processor.describe;

import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Consulted;
import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.GraphKey;
import dev.dovetail.processor.resolve.Node;
import dev.dovetail.processor.resolve.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Describes the keys of a graph: those of its instances, and those that only decided what they are.
 *
 * @param walk the graph
 * @param ids what instances are called
 */
record KeyDescription(Walk walk, Ids ids) {
  /** All of them, sorted by name. */
  List<Members> described() {
    Map<String, Members> keys = new TreeMap<>();
    Map<String, List<String>> decided = decided();
    for (Edge edge : walk.edges()) {
      if (edge.node() instanceof Node.Fork fork) {
        fork.keys().forEach(it -> keys.put(it.name(), consulted(it)));
      }
      for (Passage passage : edge.passages()) {
        if (passage instanceof Passage.Decided one) {
          one.keys().forEach(it -> keys.put(it.name(), consulted(it)));
        }
      }
    }
    walk.graph().keys().values().forEach(it -> keys.put(it.name(), used(it)));
    keys.forEach(
        (name, members) -> {
          if (decided.containsKey(name)) {
            members.texts("decides", decided.getOrDefault(name, List.of()));
          }
        });
    return List.copyOf(keys.values());
  }

  /** The paths of the slots that each key decided. */
  private Map<String, List<String>> decided() {
    Map<String, List<String>> decided = new TreeMap<>();
    walk.graph()
        .decisions()
        .forEach(
            (path, names) ->
                names.forEach(
                    it -> decided.computeIfAbsent(it, name -> new ArrayList<>()).add(path)));
    return decided;
  }

  private Members used(GraphKey key) {
    Members setting =
        key.open().isEmpty()
            ? new Members().text("origin", "literal")
            : Setting.of(key).described();
    return declaration(key.name(), key.declaration())
        .and(setting)
        .put("users", key.users().stream().map(this::user).toList());
  }

  private static Members consulted(Consulted key) {
    return declaration(key.name(), key.key())
        .and(Setting.of(key).described())
        .put("users", List.of());
  }

  private static Members declaration(String name, Parameter.Key key) {
    Members members =
        new Members()
            .text("name", name)
            .text("type", key.type().noun())
            .text("stage", key.stage().name().toLowerCase(Locale.ROOT))
            .words("doc", key.doc());
    if (!key.aliases().isEmpty()) {
      members.texts("aliases", key.aliases());
    }
    return members
        .words("env", key.env())
        .mark("secret", key.secret())
        .text("default", key.defaultValue().filter(it -> !key.secret()));
  }

  private Members user(GraphKey.User user) {
    Members members = new Members();
    user.instance()
        .ifPresentOrElse(
            it -> members.text("instance", ids.of(it)), () -> members.text("wiring", user.id()));
    return members
        .text("fixed", user.binding().fixed().map(it -> it.text()))
        .mark("free", !user.isParameter());
  }
}
