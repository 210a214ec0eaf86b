package dev.dovetail.tool.why;

import dev.dovetail.tool.text.Columns;
import dev.dovetail.tool.text.SimpleName;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to a part as a terminal shows it: a slot a step, with the reasons below it.
 *
 * @param way from the application down
 */
public record WhyText(List<Link> way) {
  /** The lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!way.isEmpty() && !way.get(0).owner().isEmpty()) {
      lines.add(way.get(0).owner());
    }
    for (int i = 0; i < way.size(); i++) {
      Link link = way.get(i);
      String indent = "   ".repeat(i);
      lines.add(
          indent
              + "└─ "
              + link.path().substring(link.path().lastIndexOf('.') + 1)
              + ": "
              + new SimpleName(link.signature())
              + " is "
              + link.part().orElse("missing")
              + link.source().map(it -> "  " + it).orElse(""));
      Columns columns = new Columns();
      link.reasons().forEach(it -> columns.row(it.text(), it.place()));
      lines.addAll(columns.lines(indent + "      "));
    }
    return lines;
  }
}
