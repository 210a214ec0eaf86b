package dev.dovetail.bench.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A mistake in the table.
 *
 * @param mistake its title
 * @param verdicts by tool
 */
record Row(String mistake, Map<String, Verdict> verdicts) {
  private static final Verdict NONE = new Verdict(false, 0, 1, false);

  /** The lines of a table in Markdown, with a last one that counts. */
  static List<String> table(List<Row> rows) {
    List<String> tools = List.copyOf(rows.get(0).verdicts().keySet());
    List<String> lines = new ArrayList<>();
    lines.add("| line · reports (mistakes) · remedy | " + String.join(" | ", tools) + " |");
    lines.add("| --- |" + " --- |".repeat(tools.size()));
    for (Row row : rows) {
      lines.add(
          "| "
              + row.mistake()
              + " | "
              + tools.stream()
                  .map(it -> String.valueOf(row.verdicts().get(it)))
                  .collect(Collectors.joining(" | "))
              + " |");
    }
    lines.add(
        "| **all "
            + rows.size()
            + "** | "
            + tools.stream().map(it -> counted(rows, it)).collect(Collectors.joining(" | "))
            + " |");
    return lines;
  }

  private static String counted(List<Row> rows, String tool) {
    return "right line "
        + count(rows, tool, Verdict::line)
        + ", as many reports as mistakes "
        + count(rows, tool, Verdict::exact)
        + ", a remedy "
        + count(rows, tool, Verdict::remedy);
  }

  private static long count(List<Row> rows, String tool, Predicate<Verdict> what) {
    return rows.stream().filter(it -> what.test(it.verdicts().getOrDefault(tool, NONE))).count();
  }
}
