package dev.dovetail.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A graph of devices to be put together.
 *
 * @param name what the table calls it
 * @param asked its devices, those not counted that only gather others for the application
 * @param needs for each device the numbers of those it needs, all smaller than its own
 * @param tops the devices that the application needs
 */
record Shape(String name, int asked, List<List<Integer>> needs, List<Integer> tops) {
  /** Slots of the widest device or application. */
  private static final int WIDEST = 200;

  /** Each device needs up to three of those before it. */
  static Shape random(int size) {
    Random random = new Random(size);
    List<List<Integer>> needs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      needs.add(
          i == 0 ? List.of() : random.ints(random.nextInt(4), 0, i).distinct().boxed().toList());
    }
    return of("random", needs);
  }

  /** Each device needs the one before it. */
  static Shape chain(int size) {
    return of("chain", stairs(size, 1));
  }

  /** Each device needs the one before it twice: each layer is a diamond that is shared. */
  static Shape ladder(int size) {
    return of("ladder of diamonds", stairs(size, 2));
  }

  /** One device needs all the others. */
  static Shape wide() {
    List<List<Integer>> needs = new ArrayList<>(stairs(WIDEST, 0));
    needs.add(IntStream.range(0, WIDEST).boxed().toList());
    return of("one of " + WIDEST + " slots", needs);
  }

  int size() {
    return needs.size();
  }

  private static List<List<Integer>> stairs(int size, int times) {
    return IntStream.range(0, size)
        .mapToObj(i -> IntStream.range(0, i == 0 ? 0 : times).mapToObj(it -> i - 1).toList())
        .toList();
  }

  /** With devices more that gather what nobody needs, until an application has slots for it. */
  private static Shape of(String name, List<List<Integer>> needs) {
    List<List<Integer>> all = new ArrayList<>(needs);
    List<Integer> tops = new ArrayList<>(IntStream.range(0, needs.size()).boxed().toList());
    needs.forEach(tops::removeAll);
    while (tops.size() > WIDEST) {
      List<Integer> gathered = List.copyOf(tops.subList(0, WIDEST));
      tops.subList(0, WIDEST).clear();
      tops.add(all.size());
      all.add(gathered);
    }
    return new Shape(name, needs.size(), List.copyOf(all), List.copyOf(tops));
  }
}
