package dev.dovetail.tool.picture;

import dev.dovetail.tool.draw.Arrow;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.draw.Node;
import dev.dovetail.tool.layout.Link;
import dev.dovetail.tool.layout.Plan;
import dev.dovetail.tool.layout.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A drawing with a place for everything.
 *
 * @param drawing what is shown
 * @param figures of its nodes
 * @param plan where they stand
 * @param curves of its arrows
 */
record Picture(Drawing drawing, List<Figure> figures, Plan plan, List<String> curves) {
  static Picture of(Drawing drawing) {
    Map<String, List<Arrow>> byStart = drawing.byStart();
    Map<String, Integer> numbers = new HashMap<>();
    List<Figure> figures = new ArrayList<>();
    for (Node node : drawing.nodes()) {
      numbers.put(node.id(), figures.size());
      figures.add(Figure.of(node, byStart.getOrDefault(node.id(), List.of())));
    }
    List<Link> links = new ArrayList<>();
    Map<String, Integer> ports = new HashMap<>();
    for (Arrow arrow : drawing.arrows()) {
      int from = numbers.getOrDefault(arrow.from(), 0);
      int to = numbers.getOrDefault(arrow.to(), 0);
      int port = ports.merge(arrow.from(), 1, Integer::sum) - 1;
      links.add(new Link(from, to, figures.get(from).out(port), figures.get(to).in()));
    }
    Plan plan = Plan.of(figures.stream().map(Figure::cell).toList(), links);
    List<String> curves = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      curves.add(curve(links.get(i), plan.routes().get(i), figures, plan));
    }
    return new Picture(drawing, figures, plan, curves);
  }

  private static String curve(Link link, List<Point> route, List<Figure> figures, Plan plan) {
    Figure figure = figures.get(link.from());
    Point corner = plan.corners().get(link.from());
    Point start = route.get(0);
    Point end = route.get(route.size() - 1);
    if (end.x() <= start.x()) {
      Point to = plan.corners().get(link.to());
      double below =
          Math.max(corner.y() + figure.height(), to.y() + figures.get(link.to()).height());
      return Curve.back(start, end, below);
    }
    List<Point> lead =
        figure.isRound()
            ? List.of(
                new Point(corner.x() + figure.body(), corner.y() + figure.height() / 2),
                new Point(corner.x() + figure.body() + 2 * Figure.PAD, start.y()))
            : List.of();
    return Curve.along(lead, route);
  }
}
