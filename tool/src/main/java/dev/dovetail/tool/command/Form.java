package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.form.DotForm;
import dev.dovetail.tool.form.MermaidForm;
import dev.dovetail.tool.form.TreeForm;
import dev.dovetail.tool.page.HtmlForm;
import dev.dovetail.tool.picture.SvgForm;
import dev.dovetail.tool.program.Complaint;
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

  /**
   * What it makes of programs.
   *
   * @param before whether conditions that rest on untouched defaults stay open
   * @throws Complaint if there are several, and it draws one
   */
  List<List<String>> texts(List<Descriptor> programs, boolean before) throws Complaint {
    return switch (this) {
      case TEXT -> programs.stream().map(it -> TreeForm.lines(Drawing.of(it, before))).toList();
      case DOT -> List.of(DotForm.lines(Drawing.of(one(programs), before)));
      case MERMAID -> List.of(MermaidForm.lines(Drawing.of(one(programs), before)));
      case SVG -> List.of(SvgForm.lines(Drawing.of(one(programs), before)));
      case HTML -> List.of(HtmlForm.text(programs, before).lines().toList());
    };
  }

  private Descriptor one(List<Descriptor> programs) throws Complaint {
    List<String> titles = programs.stream().map(Descriptor::title).distinct().toList();
    if (titles.size() < programs.size()) {
      throw new Complaint(this + " draws one program; name " + titles.get(0) + " once");
    }
    if (programs.size() > 1) {
      throw new Complaint(
          this + " draws one program; choose by -a and -t among " + String.join(", ", titles));
    }
    return programs.get(0);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
