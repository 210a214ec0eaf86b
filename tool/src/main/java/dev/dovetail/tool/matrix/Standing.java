package dev.dovetail.tool.matrix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with an application as it is, and stays so whatever goes into a slot: no wiring of
 * that slot is to blame for it.
 */
final class Standing {
  private final Map<Cell, Set<String>> sentences = new HashMap<>();

  /** Of all that were tried. */
  Standing(List<Tried> all) {
    Map<String, List<String>> usual = new HashMap<>();
    all.stream()
        .filter(it -> it.one().cell().isAsItIs())
        .forEach(it -> usual.put(it.one().cell().target(), it.misfits()));
    all.stream()
        .filter(it -> it.descriptor().isPresent())
        .forEach(
            it ->
                sentences
                    .computeIfAbsent(
                        column(it.one().cell()),
                        one -> new HashSet<>(usual.getOrDefault(one.target(), List.of())))
                    .retainAll(it.misfits()));
  }

  /** Whether something wrong is of the slot that a case is about. */
  boolean isOf(Case one, String sentence) {
    return one.cell().isAsItIs()
        || !sentences.getOrDefault(column(one.cell()), Set.of()).contains(sentence);
  }

  private static Cell column(Cell cell) {
    return new Cell(cell.slot(), "", cell.target());
  }
}
