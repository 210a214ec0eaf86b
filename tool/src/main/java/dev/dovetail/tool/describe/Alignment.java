package dev.dovetail.tool.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /**
   * A device.
   *
   * @param cells as the programs have it, by their numbers
   */
  private record Row(Map<Integer, Description.Made> cells) {
    boolean isFree(int program) {
      return !cells.containsKey(program);
    }

    boolean isAt(String path) {
      return cells.values().stream().anyMatch(it -> it.path().equals(path));
    }
  }

  /** Of the devices of each program, in the order in which they come. */
  public static Alignment of(List<List<Description.Made>> programs) {
    List<Row> rows = new ArrayList<>();
    Map<Kind, List<Row>> byKind = new HashMap<>();
    for (int i = 0; i < programs.size(); i++) {
      int program = i;
      List<Description.Made> moved = new ArrayList<>();
      for (Description.Made each : programs.get(program)) {
        byKind.getOrDefault(Kind.of(each), List.of()).stream()
            .filter(it -> it.isFree(program) && it.isAt(each.path()))
            .findFirst()
            .ifPresentOrElse(it -> it.cells().put(program, each), () -> moved.add(each));
      }
      for (Description.Made each : moved) {
        List<Row> alike = byKind.computeIfAbsent(Kind.of(each), it -> new ArrayList<>());
        Optional<Row> free = alike.stream().filter(it -> it.isFree(program)).findFirst();
        if (free.isPresent()) {
          free.get().cells().put(program, each);
        } else {
          Row row = new Row(new HashMap<>(Map.of(program, each)));
          alike.add(row);
          rows.add(row);
        }
      }
    }
    return new Alignment(
        rows.stream()
            .map(
                row ->
                    IntStream.range(0, programs.size())
                        .mapToObj(it -> Optional.ofNullable(row.cells().get(it)))
                        .toList())
            .toList());
  }
}
