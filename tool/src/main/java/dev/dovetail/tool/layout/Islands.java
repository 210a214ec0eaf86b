package dev.dovetail.tool.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What hangs together by links: each as a whole, close below what stands above it. */
final class Islands {
  private final Grid grid;
  private final double[] tops;
  private final int[] parents;

  /**
   * Those of a grid.
   *
   * @param tops how far down each spot is
   */
  Islands(Grid grid, double[] tops) {
    this.grid = grid;
    this.tops = tops;
    this.parents = IntStream.range(0, grid.spots()).toArray();
    grid.steps().forEach(it -> parents[island(it.from())] = island(it.to()));
  }

  /** A spot that stands for all that it hangs together with. */
  private int island(int spot) {
    int it = spot;
    while (parents[it] != it) {
      parents[it] = parents[parents[it]];
      it = parents[it];
    }
    return it;
  }

  /** Moves each up as far as there is nothing, the highest first. */
  void rise() {
    double[] highest = new double[tops.length];
    Arrays.fill(highest, Double.MAX_VALUE);
    for (int spot = 0; spot < tops.length; spot++) {
      highest[island(spot)] = Math.min(highest[island(spot)], tops[spot]);
    }
    List<Integer> islands =
        IntStream.range(0, tops.length)
            .filter(it -> island(it) == it)
            .boxed()
            .sorted(Comparator.comparingDouble(it -> highest[it]))
            .toList();
    for (int island : islands) {
      double room = room(island, highest[island]);
      for (int spot = 0; spot < tops.length; spot++) {
        tops[spot] -= island(spot) == island ? room : 0;
      }
    }
  }

  private double room(int island, double top) {
    double room = top;
    for (int[] column : grid.columns()) {
      for (int i = 1; i < column.length; i++) {
        int above = column[i - 1];
        int spot = column[i];
        if (island(spot) == island && island(above) != island) {
          double bottom = tops[above] + grid.height(above);
          room = Math.min(room, tops[spot] - bottom - grid.gap(above, spot));
        }
      }
    }
    return Math.max(0, room);
  }
}
