package dev.dovetail.tool.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with others below it.
 *
 * @param text one line
 * @param branches what is below
 */
public record Tree(String text, List<Tree> branches) {
  /** The lines, drawn with lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(text);
    for (int i = 0; i < branches.size(); i++) {
      boolean last = i + 1 == branches.size();
      List<String> below = branches.get(i).lines();
      lines.add((last ? "└─ " : "├─ ") + below.get(0));
      below.stream().skip(1).forEach(it -> lines.add((last ? "   " : "│  ") + it));
    }
    return lines;
  }
}
