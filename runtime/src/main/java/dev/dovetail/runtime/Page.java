package dev.dovetail.runtime;

import java.util.ArrayList;
import java.util.List;

/** Lines of text that fit a width; a word that is longer stands alone in its line. */
final class Page {
  private final int columns;
  private final List<String> lines = new ArrayList<>();

  Page(int columns) {
    this.columns = columns;
  }

  List<String> lines() {
    return lines;
  }

  void gap() {
    lines.add("");
  }

  /**
   * Adds a text, broken between words alone; an empty text adds nothing.
   *
   * @param indent spaces before every line
   * @param hang further spaces before every line but the first
   */
  void add(int indent, int hang, String text) {
    var line = new StringBuilder(" ".repeat(indent));
    int start = indent;
    for (String word : new OneLine(text).toString().split(" ", -1)) {
      if (line.length() > start && line.length() + 1 + word.length() > columns) {
        lines.add(line.toString());
        start = indent + hang;
        line = new StringBuilder(" ".repeat(start));
      }
      line.append(line.length() > start ? " " : "").append(word);
    }
    if (line.length() > start) {
      lines.add(line.toString());
    }
  }
}
