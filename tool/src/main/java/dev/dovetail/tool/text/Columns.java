package dev.dovetail.tool.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows whose cells stand below one another, two blanks apart. */
public final class Columns {
  private static final int GAP = 2;

  /** The widest cell that others are aligned with: a longer one stands alone. */
  private static final int WIDEST = 120;

  private final List<List<String>> rows = new ArrayList<>();

  /** No rows yet. */
  public Columns() {}

  /** Adds a row. */
  public Columns row(String... cells) {
    rows.add(Stream.of(cells).map(it -> new Line(it).toString()).toList());
    return this;
  }

  /** The lines, each with something before it, and nothing blank at its end. */
  public List<String> lines(String indent) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = width(row.get(i));
        widths[i] = Math.max(widths[i], width > WIDEST ? 1 : width);
      }
    }
    return rows.stream().map(it -> line(indent, it, widths)).toList();
  }

  private static String line(String indent, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      line.append(cell);
      boolean used = widths[i] > 0;
      line.append(" ".repeat(used ? Math.max(0, widths[i] - width(cell)) + GAP : 0));
    }
    return line.toString().stripTrailing();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
