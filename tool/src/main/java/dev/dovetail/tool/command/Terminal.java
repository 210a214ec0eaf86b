package dev.dovetail.tool.command;

import java.io.PrintWriter;
import java.util.List;

/**
 * Where a command prints.
 *
 * @param out data
 * @param err messages
 * @param watcher who is told on the way what takes long
 */
public record Terminal(PrintWriter out, PrintWriter err, Watcher watcher) {
  /** One that nobody looks at before the end. */
  public Terminal(PrintWriter out, PrintWriter err) {
    this(out, err, Watcher.nobody());
  }

  /**
   * For something that may take long.
   *
   * @param step what is done first
   */
  Progress progress(String step) {
    return new Progress(err, watcher, step);
  }

  /** Prints lines of data. */
  void print(List<String> lines) {
    lines.forEach(it -> out.print(it + "\n"));
  }
}
