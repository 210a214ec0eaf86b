package dev.dovetail.tool.picture;

import dev.dovetail.tool.layout.Point;
import java.util.List;

/**
 * The path of an arrow, in the language of SVG: from point to point by how far it goes, which is
 * shorter to write than where.
 */
final class Curve {
  private static final double MARGIN = 14;

  private final StringBuilder path = new StringBuilder();
  private Point last;

  private Curve(Point start) {
    path.append('M').append(number(start.x())).append(' ').append(number(start.y()));
    last = rounded(start);
  }

  /**
   * One through the points of a route: bent between columns, straight across them.
   *
   * @param lead where it comes from before its route begins, as from a round to its label; none if
   *     it begins there
   */
  static String along(List<Point> lead, List<Point> route) {
    Curve curve = new Curve(lead.isEmpty() ? route.get(0) : lead.get(0));
    for (int i = 1; i < lead.size(); i++) {
      curve.bend(lead.get(i - 1), lead.get(i));
    }
    if (!lead.isEmpty()) {
      curve.line(route.get(0));
    }
    for (int i = 1; i < route.size(); i++) {
      if (i % 2 == 0) {
        curve.bend(route.get(i - 1), route.get(i));
      } else if (route.get(i).x() != route.get(i - 1).x()) {
        curve.line(route.get(i));
      }
    }
    return curve.path.toString();
  }

  /** One that goes back to the left, below something. */
  static String back(Point from, Point to, double below) {
    double y = below + MARGIN;
    Curve curve = new Curve(from);
    curve.cubic(
        new Point(from.x() + 3 * MARGIN, from.y()),
        new Point(from.x() + 3 * MARGIN, y),
        new Point(from.x() - MARGIN, y));
    curve.line(new Point(to.x() + MARGIN, y));
    curve.cubic(new Point(to.x() - 3 * MARGIN, y), new Point(to.x() - 3 * MARGIN, to.y()), to);
    return curve.path.toString();
  }

  private void bend(Point from, Point to) {
    double middle = (from.x() + to.x()) / 2;
    cubic(new Point(middle, from.y()), new Point(middle, to.y()), to);
  }

  private void cubic(Point first, Point second, Point to) {
    path.append('c').append(step(first)).append(next(step(second))).append(next(step(to)));
    last = rounded(to);
  }

  private void line(Point to) {
    path.append('l').append(step(to));
    last = rounded(to);
  }

  private String step(Point to) {
    Point next = rounded(to);
    return number(next.x() - last.x()) + next(number(next.y() - last.y()));
  }

  /** What follows a number: a sign ends that, too. */
  private static String next(String number) {
    return number.startsWith("-") ? number : " " + number;
  }

  /** As it is written, so that what is cut off does not add up. */
  private static Point rounded(Point point) {
    return new Point(Math.round(point.x() * 10) / 10.0, Math.round(point.y() * 10) / 10.0);
  }

  /** A tenth of a pixel is enough. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
  }
}
