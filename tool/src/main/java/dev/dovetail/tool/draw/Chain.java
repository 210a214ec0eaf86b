package dev.dovetail.tool.draw;

import dev.dovetail.tool.descriptor.Consulted;
import dev.dovetail.tool.descriptor.Fork;
import dev.dovetail.tool.descriptor.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition with the further ones that ask about the same key where it does not hold.
 *
 * @param first the first of them
 * @param cases in order, the last for where none holds
 */
record Chain(Fork first, List<Case> cases) {
  /**
   * One way out.
   *
   * @param label the condition
   * @param part what is there
   * @param taken whether the program goes there
   */
  record Case(String label, Part part, boolean taken) {}

  static Chain of(Fork first, Outcomes outcomes) {
    List<Case> cases = new ArrayList<>();
    Fork fork = first;
    boolean reached = true;
    while (true) {
      Optional<Boolean> holds = outcomes.of(fork);
      cases.add(new Case(fork.condition(), fork.then(), reached && holds.orElse(false)));
      reached &= holds.isPresent() && !holds.get();
      Optional<Fork> next = fork.otherwise().fork().filter(it -> isSame(it, first));
      if (next.isEmpty()) {
        cases.add(new Case("otherwise", fork.otherwise(), reached));
        return new Chain(first, cases);
      }
      fork = next.get();
    }
  }

  private static boolean isSame(Fork fork, Fork first) {
    return first.keys().size() == 1 && names(fork).equals(names(first));
  }

  /** The keys that it asks about. */
  List<String> keys() {
    return names(first);
  }

  private static List<String> names(Fork fork) {
    return fork.keys().stream().map(Consulted::key).distinct().toList();
  }
}
