package dev.dovetail.tool.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands.
 *
 * @param corners the upper left one of each cell
 * @param routes the points that each link goes through: its start, right of its layer, then left
 *     and right of each that it crosses, then its end
 * @param width of all of it
 * @param height of all of it
 */
public record Plan(List<Point> corners, List<List<Point>> routes, double width, double height) {
  /** Between columns. */
  private static final double GAP = 70;

  /** One for cells and links; the same ones give the same plan. */
  public static Plan of(List<Cell> cells, List<Link> links) {
    Columns columns = Columns.of(cells, links);
    Grid grid = new Grid(cells, links, columns);
    new Sweeps(grid).order();
    double[] tops = new Tops(grid).tops();
    double[] lefts = new double[grid.columns().size() + 1];
    for (int i = 0; i < grid.columns().size(); i++) {
      double width = 0;
      for (int spot : grid.columns().get(i)) {
        width = Math.max(width, grid.width(spot));
      }
      lefts[i + 1] = lefts[i] + width + GAP;
    }
    List<Point> corners = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      corners.add(new Point(lefts[grid.column(i)], tops[i]));
    }
    double bottom = 0;
    for (int spot = 0; spot < tops.length; spot++) {
      bottom = Math.max(bottom, tops[spot] + grid.height(spot));
    }
    List<List<Point>> routes = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      routes.add(route(links.get(i), cells, corners, grid.bends(i), grid, lefts, tops));
    }
    return new Plan(corners, routes, Math.max(0, lefts[lefts.length - 1] - GAP), bottom);
  }

  private static List<Point> route(
      Link link,
      List<Cell> cells,
      List<Point> corners,
      List<Integer> bends,
      Grid grid,
      double[] lefts,
      double[] tops) {
    List<Point> route = new ArrayList<>();
    Point from = corners.get(link.from());
    double out = from.y() + link.out();
    route.add(new Point(from.x() + cells.get(link.from()).width(), out));
    // What stands above or below it in its column may be wider.
    route.add(new Point(lefts[grid.column(link.from()) + 1] - GAP, out));
    for (int bend : bends) {
      int column = grid.column(bend);
      route.add(new Point(lefts[column], tops[bend]));
      route.add(new Point(lefts[column + 1] - GAP, tops[bend]));
    }
    Point to = corners.get(link.to());
    route.add(new Point(to.x(), to.y() + link.in()));
    return route;
  }
}
