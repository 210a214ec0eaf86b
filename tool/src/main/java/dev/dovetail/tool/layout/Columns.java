package dev.dovetail.tool.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The column of each cell. The layer of a cell is one beyond the last that leads to it, leaving
 * aside the links that close a loop; a layer has a column, or several where there is much in it.
 *
 * @param of the column of each cell, from 0
 * @param layers the layer of each cell, from 0
 * @param first the first column of each layer
 * @param back the numbers of the links that close a loop
 */
record Columns(List<Integer> of, List<Integer> layers, List<Integer> first, Set<Integer> back) {
  /** How much wider than high a drawing is at best: like a screen. */
  private static final double ASPECT = 1.6;

  /** Between cells, both ways, for an estimate of the area. */
  private static final double AROUND = 60;

  static Columns of(List<Cell> cells, List<Link> links) {
    List<List<Integer>> out = new ArrayList<>();
    cells.forEach(it -> out.add(new ArrayList<>()));
    for (int i = 0; i < links.size(); i++) {
      out.get(links.get(i).from()).add(i);
    }
    Set<Integer> back = new HashSet<>();
    List<Integer> order = sorted(links, out, back);
    int[] layer = new int[cells.size()];
    for (int cell : order) {
      for (int link : out.get(cell)) {
        if (!back.contains(link)) {
          int to = links.get(link).to();
          layer[to] = Math.max(layer[to], layer[cell] + 1);
        }
      }
    }
    List<Integer> first = new ArrayList<>();
    List<Integer> columns = parted(layer, order, cells, first);
    return new Columns(columns, Arrays.stream(layer).boxed().toList(), first, back);
  }

  /** Each cell before those that it leads to; found depth first, without recursion. */
  private static List<Integer> sorted(
      List<Link> links, List<List<Integer>> out, Set<Integer> back) {
    int cells = out.size();
    int[] next = new int[cells];
    boolean[] met = new boolean[cells];
    boolean[] open = new boolean[cells];
    List<Integer> done = new ArrayList<>();
    Deque<Integer> path = new ArrayDeque<>();
    for (int start = 0; start < cells; start++) {
      if (met[start]) {
        continue;
      }
      path.push(start);
      met[start] = true;
      open[start] = true;
      while (!path.isEmpty()) {
        int cell = path.element();
        if (next[cell] == out.get(cell).size()) {
          open[path.pop()] = false;
          done.add(cell);
          continue;
        }
        int link = out.get(cell).get(next[cell]++);
        int to = links.get(link).to();
        if (open[to]) {
          back.add(link);
        }
        if (!met[to]) {
          met[to] = true;
          open[to] = true;
          path.push(to);
        }
      }
    }
    Collections.reverse(done);
    return done;
  }

  /**
   * The columns. A layer that would be far higher than the drawing is wide has several.
   *
   * @param first takes the first column of each layer
   */
  private static List<Integer> parted(
      int[] layer, List<Integer> order, List<Cell> cells, List<Integer> first) {
    double area = 0;
    for (Cell cell : cells) {
      area += (cell.width() + AROUND) * (cell.height() + AROUND);
    }
    double most = Math.max(800, Math.sqrt(area / ASPECT));
    int last = Arrays.stream(layer).max().orElse(-1);
    double[] height = new double[last + 1];
    int[] parts = new int[last + 1];
    int[] part = new int[cells.size()];
    for (int cell : order) {
      int at = layer[cell];
      height[at] += cells.get(cell).height() + Grid.GAP;
      if (height[at] > most) {
        height[at] = cells.get(cell).height();
        parts[at]++;
      }
      part[cell] = parts[at];
    }
    int column = 0;
    for (int i = 0; i <= last; i++) {
      first.add(column);
      column += parts[i] + 1;
    }
    return IntStream.range(0, cells.size())
        .mapToObj(it -> first.get(layer[it]) + part[it])
        .toList();
  }
}
