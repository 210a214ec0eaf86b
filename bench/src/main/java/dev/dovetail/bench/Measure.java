package dev.dovetail.bench;

import java.io.IOException;
import java.util.List;

/** What is measured, and how it is shown. */
interface Measure {
  /** Measures everything once. */
  void round() throws IOException, InterruptedException;

  /** The medians of all rounds so far, as a table in Markdown. */
  List<String> table();
}
