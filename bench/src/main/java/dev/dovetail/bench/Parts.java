package dev.dovetail.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a class is given, from which it makes a number that only the right parts give.
 *
 * @param needs the numbers of the devices it needs
 */
record Parts(List<Integer> needs) {
  /** Its field and its constructor. */
  String constructor(String type, Toolkit.Marks marks) {
    String slots =
        IntStream.range(0, needs.size())
            .mapToObj(i -> marks.slot().apply(needs.get(i)) + "S" + needs.get(i) + " s" + i)
            .collect(Collectors.joining(", "));
    String sum =
        IntStream.range(0, needs.size())
            .mapToObj(i -> " + " + (i + 2) + " * s" + i + ".sum()")
            .collect(Collectors.joining("", "1", ""));
    return "private final int sum; "
        + marks.constructor()
        + "public "
        + type
        + "("
        + slots
        + ") { sum = "
        + sum
        + "; }";
  }
}
