package dev.dovetail.tool.diff;

import dev.dovetail.tool.describe.Description;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is in the slots of devices that both programs have. That the target brings another device
 * for a slot of its own is none of theirs.
 *
 * @param left the first program
 * @param right the second
 * @param rows their devices, those that are the same in one row
 */
record SlotChanges(Side left, Side right, List<List<Optional<Description.Made>>> rows) {
  /**
   * What an instance is in both programs.
   *
   * @param machine the slot of the target that it is in; empty for other devices
   * @param row where it stands; -1 for those of the target
   */
  private record Role(String machine, int row) {}

  List<Change> all() {
    Map<String, Role> before = roles(left, 0);
    Map<String, Role> after = roles(right, 1);
    List<Change> changes = new ArrayList<>();
    for (List<Optional<Description.Made>> row : rows) {
      if (row.get(0).isPresent() && row.get(1).isPresent()) {
        Map<String, Contents> first = slots(left, row.get(0).get());
        Map<String, Contents> second = slots(right, row.get(1).get());
        first.forEach(
            (name, contents) -> {
              Contents other = second.get(name);
              if (other == null) {
                changes.add(gone(contents));
              } else if (!roles(contents, before).equals(roles(other, after))) {
                changes.add(
                    new Change(
                        "slot",
                        contents.path(),
                        Optional.of(contents.text()),
                        Optional.of(other.text())));
              }
            });
        second.forEach(
            (name, contents) -> {
              if (!first.containsKey(name)) {
                changes.add(come(contents));
              }
            });
      }
    }
    return changes.stream().sorted(Comparator.comparing(Change::name)).toList();
  }

  private static Change gone(Contents contents) {
    return new Change("slot", contents.path(), Optional.of(contents.text()), Optional.empty());
  }

  private static Change come(Contents contents) {
    return new Change("slot", contents.path(), Optional.empty(), Optional.of(contents.text()));
  }

  private static Map<String, Contents> slots(Side side, Description.Made device) {
    Map<String, Contents> slots = new LinkedHashMap<>();
    side.slots().getOrDefault(device.id(), List.of()).forEach(it -> slots.put(it.slot(), it));
    return slots;
  }

  private static List<Optional<Role>> roles(Contents contents, Map<String, Role> roles) {
    return contents.ids().stream().map(it -> it.map(roles::get)).toList();
  }

  private Map<String, Role> roles(Side side, int column) {
    Map<String, Role> roles = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Role role = new Role("", i);
      rows.get(i).get(column).ifPresent(it -> roles.put(it.id(), role));
    }
    side.machine().forEach((id, slot) -> roles.put(id, new Role(slot, -1)));
    return roles;
  }
}
