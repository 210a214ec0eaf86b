package dev.dovetail.tool.picture;

import dev.dovetail.tool.layout.Point;
import java.util.List;
import java.util.Locale;

/** The path of an arrow, in the language of SVG. */
final class Curve {
  private static final double MARGIN = 14;

  private final StringBuilder path = new StringBuilder();

  private Curve() {}

  /**
   * One through the points of a route: bent between columns, straight across them.
   *
   * @param lead where it comes from before its route begins, as from a round to its label; none if
   *     it begins there
   */
  static String along(List<Point> lead, List<Point> route) {
    Curve curve = new Curve();
    Point first = lead.isEmpty() ? route.get(0) : lead.get(0);
    curve.to("M", first);
    for (int i = 1; i < lead.size(); i++) {
      curve.bend(lead.get(i - 1), lead.get(i));
    }
    if (!lead.isEmpty()) {
      curve.to("L", route.get(0));
    }
    for (int i = 1; i < route.size(); i++) {
      if (i % 2 == 0) {
        curve.bend(route.get(i - 1), route.get(i));
      } else if (route.get(i).x() != route.get(i - 1).x()) {
        curve.to("L", route.get(i));
      }
    }
    return curve.path.toString();
  }

  /** One that goes back to the left, below something. */
  static String back(Point from, Point to, double below) {
    double y = below + MARGIN;
    Curve curve = new Curve();
    curve.to("M", from);
    curve.cubic(
        new Point(from.x() + 3 * MARGIN, from.y()),
        new Point(from.x() + 3 * MARGIN, y),
        new Point(from.x() - MARGIN, y));
    curve.to("L", new Point(to.x() + MARGIN, y));
    curve.cubic(new Point(to.x() - 3 * MARGIN, y), new Point(to.x() - 3 * MARGIN, to.y()), to);
    return curve.path.toString();
  }

  private void bend(Point from, Point to) {
    double middle = (from.x() + to.x()) / 2;
    cubic(new Point(middle, from.y()), new Point(middle, to.y()), to);
  }

  private void cubic(Point first, Point second, Point to) {
    to("C", first);
    to(" ", second);
    to(" ", to);
  }

  private void to(String command, Point point) {
    path.append(command).append(number(point.x())).append(' ').append(number(point.y()));
  }

  /** A tenth of a pixel is enough. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value + 0.0);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
