package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.form.DotForm;
import dev.dovetail.tool.form.MermaidForm;
import dev.dovetail.tool.form.TreeForm;
import dev.dovetail.tool.page.HtmlForm;
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
  SVG,
  /** For browsers, as a page. */
  HTML;

  /** Whether one text can hold several programs. */
  boolean takesSeveral() {
    return this == TEXT || this == HTML;
  }

  /**
   * The text that draws programs.
   *
   * @param before whether conditions stay open
   */
  String drawn(List<Descriptor> programs, boolean before) {
    if (this == HTML) {
      return HtmlForm.text(programs, before);
    }
    return programs.stream()
        .map(it -> before ? Drawing.before(it) : Drawing.after(it))
        .map(it -> String.join("\n", lines(it)) + "\n")
        .collect(Collectors.joining("\n"));
  }

  private List<String> lines(Drawing drawing) {
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
