package dev.dovetail.processor.write;

import dev.dovetail.processor.resolve.Graph;

/**
 * What the main of a graph is called.
 *
 * @param graph the graph
 */
public record MainName(Graph graph) {
  /** The class's simple name: {@code Main_unix}. */
  public String simple() {
    return graph.assembly().mainName();
  }
}
