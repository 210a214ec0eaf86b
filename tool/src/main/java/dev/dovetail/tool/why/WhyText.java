package dev.dovetail.tool.why;

import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.place.SourceLine;
import dev.dovetail.tool.text.Columns;
import dev.dovetail.tool.text.Line;
import dev.dovetail.tool.text.SimpleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way to a part as a terminal shows it: a slot a step, with the reasons below it.
 *
 * @param root the application
 * @param way from it down
 */
public record WhyText(Instance root, List<Link> way) {
  /** Levels of a tree: what an indented line leaves room for. */
  private static final int DEEPEST = 16;

  /** The lines. */
  public List<String> lines() {
    if (way.isEmpty()) {
      return List.of(line(root.id() + " is the application" + at(root.source())));
    }
    List<String> lines = new ArrayList<>();
    if (!way.get(0).owner().isEmpty()) {
      lines.add(line(way.get(0).owner()));
    }
    boolean open = false;
    for (int i = 0; i < way.size(); i++) {
      Link link = way.get(i);
      open |= link.isOpen();
      String indent = "   ".repeat(Math.min(i, DEEPEST));
      lines.add(indent + line("└─ " + name(link) + ": " + text(link, open)));
      Columns columns = new Columns();
      link.reasons().forEach(it -> columns.row(it.text(), it.place()));
      lines.addAll(columns.lines(indent + "      "));
    }
    return lines;
  }

  private static String name(Link link) {
    return link.path().substring(link.path().lastIndexOf('.') + 1);
  }

  private static String text(Link link, boolean open) {
    String is = open ? " would be " : " is ";
    String part = link.part().orElse(link.isMissing() ? "missing" : "empty");
    return new SimpleName(link.signature()) + is + part + at(link.source());
  }

  private static String at(Optional<SourceLine> source) {
    return source.map(it -> "  " + it).orElse("");
  }

  private static String line(String text) {
    return new Line(text).toString();
  }
}
