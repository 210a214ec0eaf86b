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

  /** Prints answers with an empty line between each two. */
  void printApart(List<List<String>> answers) {
    for (int i = 0; i < answers.size(); i++) {
      print(i == 0 ? List.of() : List.of(""));
      print(answers.get(i));
    }
  }
}
