package dev.dovetail.tool.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How far down each spot is: as level with its neighbours as the order in its column allows. */
final class Tops {
  private static final int SWEEPS = 8;

  private final Grid grid;
  private final double[] tops;
  private final List<List<Grid.Step>> in = new ArrayList<>();
  private final List<List<Grid.Step>> out = new ArrayList<>();

  Tops(Grid grid) {
    this.grid = grid;
    this.tops = new double[grid.spots()];
    for (int i = 0; i < grid.spots(); i++) {
      in.add(new ArrayList<>());
      out.add(new ArrayList<>());
    }
    for (Grid.Step step : grid.steps()) {
      out.get(step.from()).add(step);
      in.get(step.to()).add(step);
    }
  }

  double[] tops() {
    List<int[]> columns = grid.columns();
    columns.forEach(it -> settle(it, new double[it.length]));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 1; i < columns.size(); i++) {
        settle(columns.get(i), wishes(columns.get(i), true, false));
      }
      for (int i = columns.size() - 2; i >= 0; i--) {
        settle(columns.get(i), wishes(columns.get(i), sweep + 1 == SWEEPS, true));
      }
    }
    double highest = Arrays.stream(tops).min().orElse(0);
    for (int i = 0; i < tops.length; i++) {
      tops[i] = Math.round(tops[i] - highest);
    }
    new Islands(grid, tops).rise();
    return tops;
  }

  private double[] wishes(int[] column, boolean left, boolean right) {
    double[] wishes = new double[column.length];
    for (int i = 0; i < column.length; i++) {
      int spot = column[i];
      double sum = 0;
      int count = 0;
      for (Grid.Step step : left ? in.get(spot) : List.<Grid.Step>of()) {
        sum += tops[step.from()] + step.out() - step.in();
        count++;
      }
      for (Grid.Step step : right ? out.get(spot) : List.<Grid.Step>of()) {
        sum += tops[step.to()] + step.in() - step.out();
        count++;
      }
      wishes[i] = count == 0 ? tops[spot] : sum / count;
    }
    return wishes;
  }

  /**
   * As near to the wishes as may be: spots that would overlap are moved together as one block to
   * the mean of what they wish.
   */
  private void settle(int[] column, double[] wishes) {
    double[] offset = new double[column.length];
    for (int i = 1; i < column.length; i++) {
      offset[i] = offset[i - 1] + grid.height(column[i - 1]) + grid.gap(column[i - 1], column[i]);
    }
    double[] mean = new double[column.length];
    int[] size = new int[column.length];
    int blocks = 0;
    for (int i = 0; i < column.length; i++) {
      mean[blocks] = wishes[i] - offset[i];
      size[blocks] = 1;
      while (blocks > 0 && mean[blocks - 1] > mean[blocks]) {
        int both = size[blocks - 1] + size[blocks];
        mean[blocks - 1] =
            (mean[blocks - 1] * size[blocks - 1] + mean[blocks] * size[blocks]) / both;
        size[blocks - 1] = both;
        blocks--;
      }
      blocks++;
    }
    int spot = 0;
    for (int block = 0; block < blocks; block++) {
      for (int i = 0; i < size[block]; i++) {
        tops[column[spot]] = mean[block] + offset[spot];
        spot++;
      }
    }
  }
}
