package dev.dovetail.tool.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The wirings that may go into an opening, the smaller ones first: the size of one is how many
 * names, {@code none} and {@code []} are said in it. No more are made than are asked for.
 */
final class Candidates {
  /** No wiring is read that is deeper. */
  private static final int DEEPEST = 200;

  /** Larger ones are not told apart. */
  private static final int LARGEST = 10_000;

  private record Made(String signature, int depth, int size) {}

  private final Stock stock;
  private final int most;
  private final Map<String, List<Maker>> makers = new HashMap<>();
  private final Map<Made, List<String>> made = new HashMap<>();
  private final Map<Made, OptionalInt> largest = new HashMap<>();

  /**
   * Those of a target.
   *
   * @param most how many to make of a size
   */
  Candidates(Stock stock, int most) {
    this.stock = stock;
    this.most = most;
  }

  /**
   * Those of a size; if there are more than are to be made, the first.
   *
   * @param depth how many devices may be inside one another
   * @param size from 1; of size 0 is what need not be said
   */
  List<String> of(Opening opening, int depth, int size) {
    if (size == 0) {
      return opening.needed() ? List.of() : List.of("");
    }
    Stream<String> nothing = size == 1 ? opening.nothing().stream() : Stream.of();
    Stream<String> pairs =
        opening.kind().isMany() ? pairs(opening.signature(), depth - 1, size) : Stream.of();
    return Stream.of(named(opening.signature(), depth, size).stream(), nothing, pairs)
        .flatMap(it -> it)
        .filter(it -> !opening.isUsual(it, stock.target()))
        .distinct()
        .limit(most)
        .toList();
  }

  /** The size of the largest; empty if there is none. */
  OptionalInt largest(Opening opening, int depth) {
    IntStream named = largest(opening.signature(), Math.min(depth, DEEPEST)).stream();
    IntStream pairs =
        opening.kind().isMany()
            ? largest(opening.signature(), Math.min(depth, DEEPEST) - 1).stream().map(it -> 2 * it)
            : IntStream.of();
    IntStream nothing = opening.needed() ? IntStream.of() : IntStream.of(0);
    IntStream empty = opening.nothing().isPresent() ? IntStream.of(1) : IntStream.of();
    return Stream.of(named, pairs, nothing, empty).flatMapToInt(it -> it).max();
  }

  private List<Maker> makers(String signature) {
    return makers.computeIfAbsent(signature, stock::of);
  }

  private OptionalInt largest(String signature, int depth) {
    if (depth < 1) {
      return OptionalInt.empty();
    }
    Made key = new Made(signature, depth, 0);
    OptionalInt known = largest.get(key);
    if (known == null) {
      known =
          makers(signature).stream()
              .map(it -> it.openings().stream().map(one -> largest(one, depth - 1)).toList())
              .filter(it -> it.stream().allMatch(OptionalInt::isPresent))
              .mapToInt(it -> 1 + it.stream().mapToInt(OptionalInt::getAsInt).sum())
              .map(it -> Math.min(it, LARGEST))
              .max();
      largest.put(key, known);
    }
    return known;
  }

  /** Lists of two that differ, each once. */
  private Stream<String> pairs(String signature, int depth, int size) {
    return IntStream.rangeClosed(1, size / 2)
        .boxed()
        .flatMap(
            it ->
                pairs(
                    named(signature, depth, it),
                    named(signature, depth, size - it),
                    2 * it == size));
  }

  private static Stream<String> pairs(List<String> first, List<String> second, boolean same) {
    return IntStream.range(0, first.size())
        .boxed()
        .flatMap(
            it ->
                second.stream()
                    .skip(same ? it + 1 : 0)
                    .map(other -> "[" + first.get(it) + ", " + other + "]"));
  }

  private List<String> named(String signature, int depth, int size) {
    // A wiring is no deeper than it is large.
    Made key = new Made(signature, Math.min(depth, size), size);
    if (key.depth() < 1) {
      return List.of();
    }
    List<String> known = made.get(key);
    if (known != null) {
      return known;
    }
    List<String> all =
        makers(signature).stream()
            .flatMap(it -> arguments(it, key.depth() - 1, size - 1).map(it::with))
            .distinct()
            .limit(most)
            .toList();
    made.put(key, all);
    return all;
  }

  /** All ways to fill what one takes, with so much in all. */
  private Stream<String> arguments(Maker maker, int depth, int size) {
    List<List<String>> behind = new ArrayList<>(List.of(List.of("")));
    IntStream.range(0, size).forEach(it -> behind.add(List.of()));
    for (int at = maker.openings().size() - 1; at >= 0; at--) {
      List<List<String>> own = new ArrayList<>();
      for (int each = 0; each <= size; each++) {
        own.add(said(maker, at, depth, each));
      }
      for (int all = size; all >= 0; all--) {
        behind.set(all, joined(own, behind, all));
      }
    }
    return behind.get(size).stream();
  }

  private List<String> said(Maker maker, int at, int depth, int size) {
    return of(maker.openings().get(at), depth, size).stream()
        .map(it -> it.isEmpty() ? it : maker.argument(at, it))
        .toList();
  }

  private List<String> joined(List<List<String>> own, List<List<String>> behind, int size) {
    return IntStream.rangeClosed(0, size)
        .map(it -> size - it)
        .boxed()
        .flatMap(
            it ->
                own.get(it).stream()
                    .flatMap(
                        one ->
                            behind.get(size - it).stream()
                                .map(
                                    other ->
                                        one.isEmpty() || other.isEmpty()
                                            ? one + other
                                            : one + ", " + other)))
        .limit(most)
        .toList();
  }
}
