package dev.dovetail.tool.picture;

import static dev.dovetail.tool.picture.Curve.number;

import dev.dovetail.tool.draw.Arrow;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.draw.Node;
import dev.dovetail.tool.layout.Point;
import dev.dovetail.tool.text.Resource;
import java.util.ArrayList;
import java.util.List;

/** A drawing in the language of browsers. */
public final class SvgForm {
  private static final double MARGIN = 24;

  private final Picture picture;
  private final Drawing drawing;
  private final List<String> lines = new ArrayList<>();

  private SvgForm(Drawing drawing) {
    this.picture = Picture.of(drawing);
    this.drawing = drawing;
  }

  /** The lines of one, with its style inside. */
  public static List<String> lines(Drawing drawing) {
    return new SvgForm(drawing).lines(new Resource(SvgForm.class, "drawing.css").text());
  }

  /** The lines of one for a page that has the style. */
  public static List<String> bare(Drawing drawing) {
    return new SvgForm(drawing).lines("");
  }

  private List<String> lines(String style) {
    double width = picture.plan().width() + 2 * MARGIN;
    double height = picture.plan().height() + 2 * MARGIN;
    lines.add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" width=\""
            + number(width)
            + "\" height=\""
            + number(height)
            + "\" viewBox=\"-24 -24 "
            + number(width)
            + " "
            + number(height)
            + "\" role=\"img\" aria-label=\""
            + new Markup(drawing.title())
            + "\">");
    if (!style.isEmpty()) {
      lines.add("<style>\n" + style.strip() + "\n</style>");
    }
    lines.add("<defs>" + head("tip") + head("tip-other") + "</defs>");
    lines.add("<g class=\"arrows\">");
    for (int i = 0; i < drawing.arrows().size(); i++) {
      arrow(drawing.arrows().get(i), picture.curves().get(i));
    }
    lines.add("</g>");
    lines.add("<g class=\"nodes\">");
    for (int i = 0; i < picture.figures().size(); i++) {
      node(picture.figures().get(i), picture.plan().corners().get(i));
    }
    lines.add("</g>");
    lines.add("</svg>");
    return lines;
  }

  private static String head(String id) {
    return "<marker id=\""
        + id
        + "\" class=\""
        + id
        + "\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerUnits=\"userSpaceOnUse\""
        + " markerWidth=\"9\" markerHeight=\"9\" orient=\"auto\"><path d=\"M0 0.5L8 4L0 7.5z\"/></marker>";
  }

  private void arrow(Arrow arrow, String curve) {
    lines.add(
        "<path class=\"arrow"
            + (arrow.chosen() ? "" : " other")
            + (arrow.lazy() ? " lazy" : "")
            + "\" d=\""
            + curve
            + "\"/>");
  }

  private void node(Figure figure, Point at) {
    lines.add(
        "<g class=\"node "
            + kind(figure.node())
            + (drawing.isChosen(figure.node()) ? "" : " other")
            + "\" data-id=\""
            + figure.node().id()
            + "\" transform=\"translate("
            + number(at.x())
            + " "
            + number(at.y())
            + ")\">");
    if (figure.isRound()) {
      round(figure);
    } else {
      rectangle(figure);
    }
    lines.add("</g>");
  }

  private static String kind(Node node) {
    if (node instanceof Node.Device device) {
      return switch (device.role()) {
        case APPLICATION -> "device application";
        case TARGET -> "device target";
        case DEVICE -> device.isShared() ? "device shared" : "device";
      };
    }
    return node instanceof Node.Condition
        ? "condition"
        : ((Node.Nothing) node).missing() ? "nothing missing" : "nothing";
  }

  private void round(Figure figure) {
    double middle = figure.height() / 2;
    double tall = Figure.TITLE + Figure.VALUE * figure.values().size() + 2 * Figure.PAD;
    lines.add(
        "<ellipse class=\"box\" cx=\""
            + number(figure.body() / 2)
            + "\" cy=\""
            + number(middle)
            + "\" rx=\""
            + number(figure.body() / 2)
            + "\" ry=\""
            + number(tall / 2)
            + "\"/>");
    double y = middle - tall / 2 + Figure.PAD + 16;
    text("name", figure.body() / 2, y, figure.title());
    for (Measure value : figure.values()) {
      y += Figure.VALUE;
      text("value", figure.body() / 2, y, value);
    }
    double x = figure.body() + 2 * Figure.PAD;
    for (int i = 0; i < figure.ports().size(); i++) {
      text("port", x + 4, figure.out(i) - 4, figure.ports().get(i));
    }
  }

  private void rectangle(Figure figure) {
    if (figure.node() instanceof Node.Device device && device.isShared()) {
      box(figure, "behind", 4);
    }
    box(figure, "box", 0);
    text("name", Figure.PAD, 17, figure.title());
    double y = 17;
    for (Measure value : figure.values()) {
      y += Figure.VALUE;
      text("value", Figure.PAD, y, value);
    }
    for (int i = 0; i < figure.ports().size(); i++) {
      double x = figure.width() - Figure.PAD;
      text("port", x, figure.out(i) + 4, figure.ports().get(i));
    }
  }

  private void box(Figure figure, String name, double shift) {
    lines.add(
        "<rect class=\""
            + name
            + "\" x=\""
            + number(shift)
            + "\" y=\""
            + number(shift)
            + "\" width=\""
            + number(figure.width())
            + "\" height=\""
            + number(figure.height())
            + "\" rx=\"4\"/>");
  }

  private void text(String name, double x, double y, Measure text) {
    lines.add(
        "<text class=\""
            + name
            + "\" x=\""
            + number(x)
            + "\" y=\""
            + number(y)
            + "\">"
            + new Markup(text.text())
            + "</text>");
  }
}
