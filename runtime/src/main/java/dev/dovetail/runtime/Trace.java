package dev.dovetail.runtime;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Where an exception comes from. Apart from complaints, so that a start need not load writers. */
record Trace(Throwable failure) {
  List<String> lines() {
    var text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    var lines = new ArrayList<String>();
    // Not \R, which the regular expressions of some machines do not know.
    for (String line : text.toString().split("[\r\n]+", -1)) {
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
