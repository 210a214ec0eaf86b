package dev.dovetail.tool.command;

import java.io.PrintWriter;
import java.util.List;

/**
 * Where a command prints.
 *
 * @param out data
 * @param err messages
 */
public record Terminal(PrintWriter out, PrintWriter err) {
  /** Prints lines of data. */
  void print(List<String> lines) {
    lines.forEach(it -> out.print(it + "\n"));
  }
}
