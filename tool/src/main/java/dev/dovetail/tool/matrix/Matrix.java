package dev.dovetail.tool.matrix;

import dev.dovetail.tool.text.Columns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of all wirings in all slots of an application.
 *
 * @param application what it is called
 * @param targets in order
 * @param results slot by slot
 * @param untried slots of which not all wirings were tried
 */
public record Matrix(
    String application, List<String> targets, List<Result> results, List<Untried> untried) {
  /**
   * Whether each slot has something that fits, on each target.
   *
   * @param started whether it has to have started, too
   */
  public boolean hasChoices(boolean started) {
    Set<List<String>> slots = new LinkedHashSet<>();
    Set<List<String>> filled = new LinkedHashSet<>();
    for (Result result : results) {
      List<String> slot = List.of(result.slot(), result.target());
      slots.add(slot);
      if (started
          ? result.verdict() == Result.Verdict.STARTS
          : result.verdict() != Result.Verdict.NO) {
        filled.add(slot);
      }
    }
    return filled.containsAll(slots);
  }

  /** As a table to look at: a line for each wiring, a column for each target. */
  public List<String> lines() {
    Map<List<String>, Map<String, String>> rows = new LinkedHashMap<>();
    Map<String, Integer> reasons = new LinkedHashMap<>();
    for (Result result : results) {
      rows.computeIfAbsent(List.of(result.slot(), result.wiring()), it -> new LinkedHashMap<>())
          .put(result.target(), cell(result, reasons));
    }
    Columns columns = new Columns();
    columns.row(row("slot", "wiring", targets));
    rows.forEach(
        (head, cells) ->
            columns.row(
                row(
                    head.get(0).isEmpty() ? "(as it is)" : head.get(0),
                    head.get(0).isEmpty() || !head.get(1).isEmpty() ? head.get(1) : "(nothing)",
                    targets.stream().map(it -> cells.getOrDefault(it, "")).toList())));
    List<String> lines = new ArrayList<>();
    lines.add(application);
    lines.addAll(columns.lines(""));
    reasons.forEach(
        (reason, number) -> lines.add((number == 1 ? "\n" : "") + "[" + number + "] " + reason));
    if (!untried.isEmpty()) {
      lines.add("");
    }
    untried.forEach(it -> lines.add(it.slot() + ": " + it));
    return lines.stream().flatMap(it -> it.isEmpty() ? Stream.of(it) : it.lines()).toList();
  }

  private static String[] row(String slot, String wiring, List<String> cells) {
    return Stream.concat(Stream.of(slot, wiring), cells.stream()).toArray(String[]::new);
  }

  private static String cell(Result result, Map<String, Integer> reasons) {
    if (result.reason().isEmpty()) {
      return result.verdict().toString();
    }
    int number = reasons.computeIfAbsent(result.reason(), it -> reasons.size() + 1);
    return result.verdict() + " [" + number + "]";
  }

  /** As comma-separated values (RFC 4180), with a heading; what was not tried has a line, too. */
  public List<String> csv() {
    Stream<Stream<String>> tried =
        results.stream()
            .map(
                it ->
                    Stream.of(
                        it.slot(), it.wiring(), it.target(), it.verdict().toString(), it.reason()));
    Stream<Stream<String>> left =
        untried.stream().map(it -> Stream.of(it.slot(), "", "", "untried", it.toString()));
    return Stream.concat(
            Stream.of("application,slot,wiring,target,verdict,reason"),
            Stream.concat(tried, left)
                .map(
                    it ->
                        Stream.concat(Stream.of(application), it)
                            .map(Matrix::quoted)
                            .collect(Collectors.joining(","))))
        .toList();
  }

  private static String quoted(String cell) {
    return cell.matches("[^\",\n\r]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
