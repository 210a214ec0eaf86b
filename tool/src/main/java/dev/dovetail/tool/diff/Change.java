package dev.dovetail.tool.diff;

import dev.dovetail.tool.describe.Description;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that two programs do not have alike.
 *
 * @param what {@code device}, {@code slot}, {@code setting}, {@code package} or {@code file}
 * @param name its name
 * @param left what the first has; empty if it has none
 * @param right what the second has; empty if it has none
 */
public record Change(String what, String name, Optional<String> left, Optional<String> right) {
  /** One sign: it goes, comes, or becomes another. */
  public String sign() {
    return right.isEmpty() ? "-" : left.isEmpty() ? "+" : "~";
  }

  /** What it is, or what it becomes. */
  public String text() {
    return left.isPresent() && right.isPresent()
        ? left.get() + " → " + right.get()
        : left.or(() -> right).orElse("");
  }

  /** The devices that only one of two programs has, sorted by what it calls them. */
  static List<Change> ofDevices(List<List<Optional<Description.Made>>> rows) {
    return rows.stream()
        .filter(it -> it.get(0).isEmpty() || it.get(1).isEmpty())
        .map(
            it ->
                new Change(
                    "device",
                    it.get(0).or(() -> it.get(1)).map(Description.Made::id).orElse(""),
                    it.get(0).map(Description.Made::device),
                    it.get(1).map(Description.Made::device)))
        .sorted(Comparator.comparing(Change::name))
        .toList();
  }

  /** Those between two kinds of things, by name. */
  static List<Change> between(String what, Map<String, String> left, Map<String, String> right) {
    Set<String> names = new TreeSet<>(left.keySet());
    names.addAll(right.keySet());
    List<Change> changes = new ArrayList<>();
    for (String name : names) {
      Optional<String> first = Optional.ofNullable(left.get(name));
      Optional<String> second = Optional.ofNullable(right.get(name));
      if (!first.equals(second)) {
        changes.add(new Change(what, name, first, second));
      }
    }
    return changes;
  }
}
