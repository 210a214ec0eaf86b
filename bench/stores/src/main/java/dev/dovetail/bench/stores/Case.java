package dev.dovetail.bench.stores;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One line of the table.
 *
 * @param pair what is measured
 * @param operation that is measured
 * @param load the files there are
 */
record Case(Pair pair, Operation operation, Load load) {
  private static final int SMALL = 1 << 10;
  private static final int LARGE = 1 << 20;

  // A MiB each: more would not be memory that everybody has.
  private static final int LARGE_KEYS = 10;

  /**
   * All cases that are asked for.
   *
   * @param largest the most files there may be
   * @param words names of devices and operations; all, where there is none of a sort
   * @throws IllegalArgumentException where a word is no such name
   */
  static List<Case> asked(int largest, Set<String> words) {
    var asked = Asked.of(words);
    List<Case> cases = new ArrayList<>();
    for (Pair pair : asked.pairs()) {
      for (Operation operation : asked.operations()) {
        for (Load load : loads(operation)) {
          var one = new Case(pair, operation, load);
          if (load.keys() <= largest && one.isPossible()) {
            cases.add(one);
          }
        }
      }
    }
    return cases;
  }

  private boolean isPossible() {
    return pair.operations().contains(operation)
        && (operation != Operation.SET || load.keys() <= pair.settable());
  }

  private static List<Load> loads(Operation operation) {
    List<Load> loads = new ArrayList<>();
    for (int keys : List.of(10, 1_000, 100_000)) {
      loads.add(new Load(keys, SMALL));
    }
    if (operation != Operation.LIST) {
      loads.add(new Load(LARGE_KEYS, LARGE));
    }
    return loads;
  }
}
