package dev.dovetail.tool.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the spots of each column in order so that few links cross: barycentres, to and fro. */
final class Sweeps {
  private static final int SWEEPS = 12;

  private final Grid grid;
  private final double[] place;
  private final int[] sizes;
  private final List<List<Grid.Step>> in = new ArrayList<>();
  private final List<List<Grid.Step>> out = new ArrayList<>();

  Sweeps(Grid grid) {
    this.grid = grid;
    this.place = new double[grid.spots()];
    this.sizes = grid.columns().stream().mapToInt(it -> it.length).toArray();
    for (int i = 0; i < grid.spots(); i++) {
      in.add(new ArrayList<>());
      out.add(new ArrayList<>());
    }
    for (Grid.Step step : grid.steps()) {
      out.get(step.from()).add(step);
      in.get(step.to()).add(step);
    }
  }

  void order() {
    List<int[]> columns = grid.columns();
    columns.forEach(this::number);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 1; i < columns.size(); i++) {
        sort(columns.get(i), true);
      }
      for (int i = columns.size() - 2; i >= 0 && sweep + 1 < SWEEPS; i--) {
        sort(columns.get(i), false);
      }
    }
  }

  private void sort(int[] column, boolean rightwards) {
    double[] wish = new double[column.length];
    for (int i = 0; i < column.length; i++) {
      int spot = column[i];
      wish[i] =
          (rightwards ? in : out)
              .get(spot).stream()
                  .mapToDouble(it -> rightwards ? start(it) : place[it.to()])
                  .average()
                  .orElse(place[spot]);
    }
    int[] sorted =
        IntStream.range(0, column.length)
            .boxed()
            .sorted(Comparator.comparingDouble(it -> wish[it]))
            .mapToInt(it -> column[it])
            .toArray();
    System.arraycopy(sorted, 0, column, 0, column.length);
    number(column);
  }

  /** The slots of a cell are in an order too. */
  private double start(Grid.Step step) {
    double height = grid.height(step.from());
    return place[step.from()]
        + (height > 0 ? step.out() / height / sizes[grid.column(step.from())] : 0);
  }

  private void number(int[] column) {
    for (int i = 0; i < column.length; i++) {
      place[column[i]] = (double) i / column.length;
    }
  }
}
