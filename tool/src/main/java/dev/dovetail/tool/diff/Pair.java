package dev.dovetail.tool.diff;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two programs to be held against each other, or one that has no counterpart.
 *
 * @param left the first
 * @param right the second
 */
public record Pair(Optional<Program> left, Optional<Program> right) {
  /**
   * Each with the one of its application and target, of several the one of its main's name; one
   * alone with one alone.
   */
  public static List<Pair> of(List<Program> left, List<Program> right) {
    return of(left, right, it -> it.application().className() + " " + it.target());
  }

  /** The same of programs for two targets, of which it does not matter. */
  public static List<Pair> ofTargets(List<Program> left, List<Program> right) {
    return of(left, right, it -> it.application().className());
  }

  /** Whether there is something to be held against something. */
  public boolean isWhole() {
    return left.isPresent() && right.isPresent();
  }

  private static List<Pair> of(
      List<Program> left, List<Program> right, Function<Descriptor, String> kind) {
    if (left.size() == 1 && right.size() == 1) {
      return List.of(new Pair(Optional.of(left.get(0)), Optional.of(right.get(0))));
    }
    List<Program> firsts = new ArrayList<>(left);
    List<Program> seconds = new ArrayList<>(right);
    List<Pair> pairs =
        new ArrayList<>(take(firsts, seconds, it -> kind.apply(it) + " " + stem(it)));
    pairs.addAll(take(firsts, seconds, kind));
    firsts.forEach(it -> pairs.add(new Pair(Optional.of(it), Optional.empty())));
    seconds.forEach(it -> pairs.add(new Pair(Optional.empty(), Optional.of(it))));
    return pairs;
  }

  /** Pairs of one kind, which are taken out of both. */
  private static List<Pair> take(
      List<Program> firsts, List<Program> seconds, Function<Descriptor, String> kind) {
    List<Pair> pairs = new ArrayList<>();
    for (Program first : List.copyOf(firsts)) {
      String wanted = kind.apply(first.descriptor());
      seconds.stream()
          .filter(it -> kind.apply(it.descriptor()).equals(wanted))
          .findFirst()
          .ifPresent(it -> pairs.add(new Pair(Optional.of(first), Optional.of(it))));
      pairs.stream().flatMap(it -> it.right().stream()).forEach(seconds::remove);
    }
    pairs.stream().flatMap(it -> it.left().stream()).forEach(firsts::remove);
    return pairs;
  }

  /** The name of a main without its target. */
  private static String stem(Descriptor program) {
    String name = program.main().name();
    String end = "_" + program.target();
    return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
  }
}
