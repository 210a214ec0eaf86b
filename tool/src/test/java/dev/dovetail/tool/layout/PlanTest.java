package dev.dovetail.tool.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells have room, and links lead to the right. */
final class PlanTest {
  private static final RandomGeneratorFactory<RandomGenerator> DICE =
      RandomGeneratorFactory.of("L64X128MixRandom");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noCellLiesOnAnother(long seed) {
    RandomGenerator dice = DICE.create(seed);
    List<Cell> cells = cells(dice, dice.nextInt(1, 200));
    List<Link> links = links(dice, cells, true);
    Plan plan = Plan.of(cells, links);
    for (int i = 0; i < cells.size(); i++) {
      assertTrue(plan.corners().get(i).x() >= 0, "seed " + seed + ", left of " + i);
      assertTrue(plan.corners().get(i).y() >= -1e-6, "seed " + seed + ", top of " + i);
      for (int j = 0; j < i; j++) {
        assertFalse(overlap(plan, cells, i, j), "seed " + seed + ": " + i + " lies on " + j);
      }
    }
    plan.routes().stream()
        .flatMap(List::stream)
        .forEach(it -> assertTrue(it.y() <= plan.height() + 1e-6, "seed " + seed + ": " + it));
    assertEquals(plan, Plan.of(cells, links), "seed " + seed + ", made again");
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void whatHasNoLoopLeadsToTheRight(long seed) {
    RandomGenerator dice = DICE.create(seed);
    List<Cell> cells = cells(dice, dice.nextInt(2, 200));
    List<Link> links = links(dice, cells, false);
    Plan plan = Plan.of(cells, links);
    for (int link = 0; link < links.size(); link++) {
      List<Point> route = plan.routes().get(link);
      double right = right(cells, plan, links.get(link).from());
      assertEquals(right, route.get(1).x(), "seed " + seed + ": straight as far as its column");
      assertEquals(route.get(0).y(), route.get(1).y(), "seed " + seed + ": straight");
      assertEquals(1, route.size() % 2, "seed " + seed + ": each column crossed has two points");
      for (int i = 1; i < route.size(); i++) {
        double from = route.get(i - 1).x();
        assertTrue(from <= route.get(i).x(), "seed " + seed + ": " + route);
      }
    }
  }

  /** The right edge of the column that a cell is in. */
  private static double right(List<Cell> cells, Plan plan, int cell) {
    double left = plan.corners().get(cell).x();
    return left
        + IntStream.range(0, cells.size())
            .filter(it -> plan.corners().get(it).x() == left)
            .mapToDouble(it -> cells.get(it).width())
            .max()
            .orElseThrow();
  }

  @Test
  void linksToOneCellBecomeOneTrunk() {
    List<Cell> cells = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      cells.add(new Cell(10, 10));
      if (i < 5) {
        links.add(new Link(i, i + 1, 5, 5));
        links.add(new Link(i, 5, 8, 5));
      }
    }
    Plan plan = Plan.of(cells, links);
    assertEquals(
        plan.routes().get(1).subList(8, 11),
        plan.routes().get(5).subList(4, 7),
        "the links of the first and the third cell share their last bends");
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void whatHangsTogetherStandsCloseBelowTheRest(long seed) {
    RandomGenerator dice = DICE.create(seed);
    List<Cell> cells = cells(dice, 40);
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < 40; i++) {
      if (i != 36) {
        links.add(new Link(i > 36 ? 36 : dice.nextInt(i / 2, Math.min(i, 36)), i, 10, 5));
      }
    }
    Plan plan = Plan.of(cells, links);
    double least = Double.MAX_VALUE;
    for (int below = 36; below < 40; below++) {
      Point corner = plan.corners().get(below);
      for (int i = 0; i < 36; i++) {
        Point above = plan.corners().get(i);
        if (above.x() == corner.x()) {
          least = Math.min(least, Math.abs(corner.y() - above.y() - cells.get(i).height()));
        }
      }
    }
    assertEquals(Grid.GAP, least, 1e-6, "seed " + seed);
  }

  @Test
  void aWideLayerIsParted() {
    List<Cell> cells = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    cells.add(new Cell(100, 1_000));
    for (int i = 1; i <= 1_000; i++) {
      cells.add(new Cell(100, 40));
      links.add(new Link(0, i, i, 20));
    }
    Plan plan = Plan.of(cells, links);
    double aspect = plan.width() / plan.height();
    assertTrue(aspect > 0.5 && aspect < 4, plan.width() + " by " + plan.height());
  }

  @Test
  void nothingHasNoRoom() {
    assertEquals(new Plan(List.of(), List.of(), 0, 0), Plan.of(List.of(), List.of()));
  }

  private static List<Cell> cells(RandomGenerator dice, int count) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cells.add(new Cell(dice.nextInt(20, 200), dice.nextInt(20, 90)));
    }
    return cells;
  }

  private static List<Link> links(RandomGenerator dice, List<Cell> cells, boolean loops) {
    List<Link> links = new ArrayList<>();
    int count = cells.size() * 2;
    for (int i = 0; i < count; i++) {
      int a = dice.nextInt(cells.size());
      int b = dice.nextInt(cells.size());
      if (loops || a != b) {
        links.add(new Link(loops ? a : Math.min(a, b), loops ? b : Math.max(a, b), 10, 5));
      }
    }
    return links;
  }

  private static boolean overlap(Plan plan, List<Cell> cells, int i, int j) {
    Point a = plan.corners().get(i);
    Point b = plan.corners().get(j);
    return a.x() < b.x() + cells.get(j).width()
        && b.x() < a.x() + cells.get(i).width()
        && a.y() < b.y() + cells.get(j).height() - 1e-6
        && b.y() < a.y() + cells.get(i).height() - 1e-6;
  }
}
