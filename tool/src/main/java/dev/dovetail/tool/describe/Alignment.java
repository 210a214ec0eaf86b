package dev.dovetail.tool.describe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which devices of several programs are the same: those of one class and instance name; where there
 * are several, those in the same place, and then those that come first. What they are called says
 * less, since a name is as long as it takes to be unique.
 *
 * @param rows a device each, as each of the programs has it
 */
public record Alignment(List<List<Optional<Description.Made>>> rows) {
  private record Kind(String device, String instance) {
    static Kind of(Description.Made made) {
      return new Kind(made.device(), made.instance());
    }
  }

  /** Of the devices of each program, in the order in which they come. */
  public static Alignment of(List<List<Description.Made>> programs) {
    List<List<Optional<Description.Made>>> rows = new ArrayList<>();
    Map<Kind, List<List<Optional<Description.Made>>>> byKind = new HashMap<>();
    for (int i = 0; i < programs.size(); i++) {
      int program = i;
      Set<Description.Made> left = new LinkedHashSet<>(programs.get(i));
      left.removeIf(
          it ->
              byKind.getOrDefault(Kind.of(it), List.of()).stream()
                  .filter(row -> isInPlace(row, it))
                  .anyMatch(row -> isPut(row, program, it)));
      for (Description.Made each : left) {
        List<List<Optional<Description.Made>>> alike =
            byKind.computeIfAbsent(Kind.of(each), it -> new ArrayList<>());
        if (alike.stream().noneMatch(row -> isPut(row, program, each))) {
          List<Optional<Description.Made>> row =
              new ArrayList<>(Collections.nCopies(programs.size(), Optional.empty()));
          row.set(program, Optional.of(each));
          alike.add(row);
          rows.add(row);
        }
      }
    }
    return new Alignment(rows.stream().map(List::copyOf).toList());
  }

  private static boolean isInPlace(List<Optional<Description.Made>> row, Description.Made made) {
    return row.stream().flatMap(Optional::stream).anyMatch(it -> it.path().equals(made.path()));
  }

  /** Puts a device into a row where its program has none yet. */
  private static boolean isPut(
      List<Optional<Description.Made>> row, int program, Description.Made made) {
    if (row.get(program).isPresent()) {
      return false;
    }
    row.set(program, Optional.of(made));
    return true;
  }
}
