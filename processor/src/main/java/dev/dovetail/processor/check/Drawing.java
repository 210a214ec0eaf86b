package dev.dovetail.processor.check;

import dev.dovetail.processor.resolve.Edge;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from a program to one of its slots, as a tree of one branch.
 *
 * @param graph the program
 * @param trail the slots from the application down
 */
record Drawing(Graph graph, List<Edge> trail) {
  /** Longer ways are cut in the middle. */
  private static final int MOST = 8;

  private static final int KEPT = 3;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(graph.application().name() + " on " + graph.where());
    String owner = graph.root().head();
    for (int i = 0; i < trail.size(); i++) {
      Edge edge = trail.get(i);
      boolean last = i == trail.size() - 1;
      if (trail.size() <= MOST || i < KEPT || i >= trail.size() - KEPT) {
        lines.add(
            indent(lines.size())
                + owner
                + "("
                + edge.slot().name()
                + ": "
                + edge.slot().written()
                + (last ? "  ← here" : ""));
      } else if (i == KEPT) {
        lines.add(indent(lines.size()) + "… " + (trail.size() - 2 * KEPT) + " more");
      }
      owner = edge.node() instanceof Instance part ? part.head() : "";
    }
    return lines;
  }

  private static String indent(int depth) {
    return "   ".repeat(depth - 1) + "└─ ";
  }
}
