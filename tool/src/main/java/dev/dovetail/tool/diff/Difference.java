package dev.dovetail.tool.diff;

import dev.dovetail.tool.describe.Alignment;
import dev.dovetail.tool.describe.Description;
import dev.dovetail.tool.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What two programs do not have alike.
 *
 * @param left name and target of the first; empty where there is none
 * @param right name and target of the second; empty where there is none
 * @param changes sorted by kind and name
 */
public record Difference(String left, String right, List<Change> changes) {
  /** That from one to another. */
  public static Difference of(Pair pair) {
    Side left = Side.of(pair.left());
    Side right = Side.of(pair.right());
    List<List<Optional<Description.Made>>> rows =
        Alignment.of(List.of(left.devices(), right.devices())).rows();
    List<Change> changes = new ArrayList<>(Change.ofDevices(rows));
    changes.addAll(new SlotChanges(left, right, rows).all());
    changes.addAll(new SettingChanges(left, right, rows).all());
    changes.addAll(Change.between("package", left.packages(), right.packages()));
    changes.addAll(Change.between("file", left.files(), right.files()));
    return new Difference(left.title(), right.title(), changes);
  }

  /** As a terminal shows it: what goes, what comes, and what becomes another. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("- " + (left.isEmpty() ? "(no such program)" : left));
    lines.add("+ " + (right.isEmpty() ? "(no such program)" : right));
    Columns columns = new Columns();
    changes.forEach(it -> columns.row(it.sign(), it.what(), it.name(), it.text()));
    lines.addAll(columns.lines(""));
    return lines;
  }
}
