package dev.dovetail.processor.describe;

import dev.dovetail.processor.resolve.Graph;
import java.util.List;

/** Describes a graph: its instances, each once, what is in their slots, and its keys. */
final class GraphDescription {
  private final Walk walk;
  private final Ids ids;

  GraphDescription(Graph graph) {
    this.walk = new Walk(graph);
    this.ids = new Ids(walk);
  }

  Members described() {
    Places places = new Places(walk);
    SlotDescription slots = new SlotDescription(ids, places);
    InstanceDescription instances = new InstanceDescription(walk, ids, places);
    Graph graph = walk.graph();
    return new Members()
        .text("root", ids.of(graph.root()))
        .put("machine", graph.machine().stream().map(slots::described).toList())
        .put("instances", walk.instances().stream().map(instances::described).toList())
        .put("keys", new KeyDescription(walk, ids).described());
  }

  /** The instances in the order in which they are made. */
  List<String> order() {
    return walk.graph().instances().stream().map(ids::of).toList();
  }

  /** What an instance is called. */
  Ids ids() {
    return ids;
  }

  /** What must not be shown. */
  Withheld withheld() {
    return Withheld.of(walk);
  }

  /** How places are put into words. */
  Places places() {
    return new Places(walk);
  }
}
