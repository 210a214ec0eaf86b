package dev.dovetail.tool.command;

import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.form.DotForm;
import dev.dovetail.tool.form.MermaidForm;
import dev.dovetail.tool.form.TreeForm;
import dev.dovetail.tool.picture.SvgForm;
import java.util.List;
import java.util.Locale;

/** How a program is drawn. */
enum Form {
  /** Trees of lines. */
  TEXT,
  /** For Graphviz. */
  DOT,
  /** For pages in Markdown. */
  MERMAID,
  /** For browsers, as a picture. */
  SVG,
  /** For browsers, as a page. */
  HTML;

  /** What it makes of one program. */
  List<String> lines(Drawing drawing) {
    return switch (this) {
      case TEXT -> TreeForm.lines(drawing);
      case DOT -> DotForm.lines(drawing);
      case MERMAID -> MermaidForm.lines(drawing);
      case SVG -> SvgForm.lines(drawing);
      case HTML -> throw new IllegalStateException("a page holds all programs");
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
