package dev.dovetail.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Many random sequences of operations, of which the first that differs from the model is shrunk.
 *
 * @param round how one sequence is tried
 * @param sequences how many
 * @param seed where they begin
 * @param <O> an operation
 */
record Comparison<O>(Round<O> round, int sequences, long seed) {
  private static final int LONGEST = 40;

  void run(Findings findings) {
    findings.test("random sequences do what the model does", () -> compare(findings));
  }

  private void compare(Findings findings) {
    RandomGenerator random = new Random(seed);
    for (int number = 0; number < sequences; number++) {
      List<O> operations = new ArrayList<>();
      int count = 1 + random.nextInt(LONGEST);
      for (int i = 0; i < count; i++) {
        operations.add(round.operation(random));
      }
      if (round.difference(operations).isPresent()) {
        List<O> shrunk = shrunk(operations);
        findings.fault(
            "sequence "
                + number
                + " of seed "
                + seed
                + ", shrunk to "
                + shrunk
                + ": "
                + round.difference(shrunk).orElse("it passes when it is repeated"));
        return;
      }
    }
  }

  /** The shortest sequence that still differs, found by leaving out ever smaller parts. */
  private List<O> shrunk(List<O> operations) {
    List<O> shortest = operations;
    for (int part = operations.size() / 2; part >= 1; ) {
      Optional<List<O>> shorter = without(shortest, part);
      if (shorter.isPresent()) {
        shortest = shorter.get();
      } else {
        part /= 2;
      }
    }
    return shortest;
  }

  private Optional<List<O>> without(List<O> operations, int part) {
    for (int from = 0; from + part <= operations.size(); from++) {
      List<O> rest = new ArrayList<>(operations.subList(0, from));
      rest.addAll(operations.subList(from + part, operations.size()));
      if (round.difference(rest).isPresent()) {
        return Optional.of(rest);
      }
    }
    return Optional.empty();
  }
}
