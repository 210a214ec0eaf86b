package dev.dovetail.tool.diff;

import dev.dovetail.tool.describe.Description;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is set otherwise: choices and keys by name, and keys that a wiring fixes for a device that
 * both programs have.
 *
 * @param left the first program
 * @param right the second
 * @param rows their devices, those that are the same in one row
 */
record SettingChanges(Side left, Side right, List<List<Optional<Description.Made>>> rows) {
  List<Change> all() {
    List<Change> changes = new ArrayList<>();
    changes.addAll(Change.between("setting", named(left), named(right)));
    rows.stream()
        .filter(it -> it.get(0).isPresent() && it.get(1).isPresent())
        .forEach(it -> changes.addAll(fixed(it.get(0).get(), it.get(1).get())));
    return changes.stream().sorted(Comparator.comparing(Change::name)).toList();
  }

  /** Those that an option sets. */
  private static Map<String, String> named(Side side) {
    Map<String, String> named = new TreeMap<>();
    side.settings().stream()
        .filter(it -> !it.fixed())
        .forEach(it -> named.put(it.name(), it.shown()));
    return named;
  }

  private static List<Change> fixed(Description.Made left, Description.Made right) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < Math.min(left.values().size(), right.values().size()); i++) {
      Description.Setting first = left.values().get(i);
      Description.Setting second = right.values().get(i);
      if ((first.fixed() || second.fixed()) && !text(first).equals(text(second))) {
        String parameter = first.fixed() ? first.name() : second.name();
        changes.add(
            new Change(
                "setting",
                left.id() + "." + parameter,
                Optional.of(text(first)),
                Optional.of(text(second))));
      }
    }
    return changes;
  }

  private static String text(Description.Setting setting) {
    return setting.shown() + (setting.fixed() ? " (fixed)" : "");
  }
}
