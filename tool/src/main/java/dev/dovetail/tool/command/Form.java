package dev.dovetail.tool.command;

import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.form.DotForm;
import dev.dovetail.tool.form.MermaidForm;
import dev.dovetail.tool.form.TreeForm;
import dev.dovetail.tool.picture.SvgForm;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a program is drawn. */
enum Form {
  /** Trees of lines. */
  TEXT,
  /** For Graphviz. */
  DOT,
  /** For pages in Markdown. */
  MERMAID,
  /** For browsers, as a picture. */
  SVG;

  /** Whether one text can hold several programs. */
  boolean takesSeveral() {
    return this == TEXT;
  }

  /** The text of drawings. */
  String drawn(List<Drawing> drawings) {
    return drawings.stream().map(this::drawn).collect(Collectors.joining("\n"));
  }

  private String drawn(Drawing drawing) {
    List<String> lines =
        switch (this) {
          case TEXT -> TreeForm.lines(drawing);
          case DOT -> DotForm.lines(drawing);
          case MERMAID -> MermaidForm.lines(drawing);
          case SVG -> SvgForm.lines(drawing);
        };
    return String.join("\n", lines) + "\n";
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
