package dev.dovetail.tool.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Spots in columns: the cells, then the bends where links cross a layer. Links that lead to one
 * cell share their bends, so that what many need is reached by one trunk.
 */
final class Grid {
  /** A link between two spots of neighbouring layers. */
  record Step(int from, int to, double out, double in) {}

  /** Between two cells of a column. */
  static final double GAP = 26;

  /** Beside a bend. */
  private static final double NARROW = 12;

  private record Crossing(int to, int column) {}

  /** Links that cross more layers go straight: bends would be all there is to see. */
  private static final int MOST_BENDS = 64;

  private final List<Cell> cells;
  private final List<int[]> columns = new ArrayList<>();
  private final List<Integer> column = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<List<Integer>> bends = new ArrayList<>();

  Grid(List<Cell> cells, List<Link> links, Columns of) {
    this.cells = cells;
    column.addAll(of.of());
    Map<Crossing, Integer> crossings = new HashMap<>();
    for (int i = 0; i < links.size(); i++) {
      bends.add(of.back().contains(i) ? List.of() : bends(links.get(i), of, crossings));
    }
    int count = column.stream().mapToInt(it -> it + 1).max().orElse(0);
    List<List<Integer>> spots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      spots.add(new ArrayList<>());
    }
    for (int i = 0; i < column.size(); i++) {
      spots.get(column.get(i)).add(i);
    }
    spots.forEach(it -> columns.add(it.stream().mapToInt(Integer::intValue).toArray()));
  }

  private List<Integer> bends(Link link, Columns of, Map<Crossing, Integer> crossings) {
    int first = of.layers().get(link.from()) + 1;
    int end = of.layers().get(link.to());
    List<Integer> found = new ArrayList<>();
    if (end - first > MOST_BENDS) {
      return found;
    }
    int from = link.from();
    double out = link.out();
    for (int i = first; i < end; i++) {
      Crossing crossing = new Crossing(link.to(), of.first().get(i));
      Integer known = crossings.get(crossing);
      int bend = known == null ? column.size() : known;
      if (known == null) {
        crossings.put(crossing, bend);
        column.add(crossing.column());
      }
      found.add(bend);
      steps.add(new Step(from, bend, out, 0));
      from = bend;
      out = 0;
    }
    steps.add(new Step(from, link.to(), out, link.in()));
    return found;
  }

  /** The spots of each column, from the top; to be put in order. */
  List<int[]> columns() {
    return columns;
  }

  /** The column of a spot. */
  int column(int spot) {
    return column.get(spot);
  }

  /** How many spots there are. */
  int spots() {
    return column.size();
  }

  /** The links between neighbouring layers; one that is shared is there more than once. */
  List<Step> steps() {
    return steps;
  }

  /** The bends of a link, from the left. */
  List<Integer> bends(int link) {
    return bends.get(link);
  }

  /** Of a spot, in pixels. */
  double width(int spot) {
    return spot < cells.size() ? cells.get(spot).width() : 0;
  }

  /** Of a spot, in pixels. */
  double height(int spot) {
    return spot < cells.size() ? cells.get(spot).height() : 0;
  }

  /** Between two spots of a column. */
  double gap(int above, int below) {
    return isCell(above) && isCell(below) ? GAP : NARROW;
  }

  private boolean isCell(int spot) {
    return spot < cells.size();
  }
}
