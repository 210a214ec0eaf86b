package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.resolve.Graph;
import java.util.function.Consumer;

/** One thing that can be wrong with a graph. */
interface Check {
  /** Reports each case of it. */
  void check(Graph graph, Reporter reporter, Consumer<Problem> problems);
}
