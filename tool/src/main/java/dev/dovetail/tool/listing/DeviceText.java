package dev.dovetail.tool.listing;

import dev.dovetail.tool.text.Columns;
import dev.dovetail.tool.text.Line;
import dev.dovetail.tool.text.SimpleName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A device as a terminal shows it.
 *
 * @param device the device
 */
public record DeviceText(ListedDevice device) {
  /** The lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(device.wiring());
    String signatures =
        device.signatures().stream()
            .map(it -> new SimpleName(it).toString())
            .collect(Collectors.joining(", "));
    String targets =
        device.targets().isEmpty() ? "every target" : String.join(", ", device.targets());
    lines.add("  " + signatures + " on " + targets + ", " + device.device() + users());
    Stream.concat(Stream.of(device.doc()), device.promises().stream())
        .filter(it -> !it.isEmpty())
        .forEach(it -> lines.add("  " + new Line(it)));
    Columns columns = new Columns();
    device.slots().forEach(it -> slot(it, columns));
    device.keys().forEach(it -> key(it, columns));
    device.packages().forEach(it -> columns.row("package", it));
    lines.addAll(columns.lines("  "));
    return lines;
  }

  /** How many an instance has, where that is not any number. */
  private String users() {
    return (device.shared() ? "" : ", not shared") + (device.exclusive() ? ", exclusive" : "");
  }

  private static void slot(ListedSlot slot, Columns columns) {
    String wiring = slot.wiring().map(it -> " = " + it).orElse("");
    columns.row("slot", slot.name() + wiring, slot.type(), slot.doc());
  }

  private static void key(ListedKey key, Columns columns) {
    String value =
        key.secret() ? " (secret)" : key.defaultValue().map(it -> " = " + it).orElse(" (unset)");
    columns.row("key", key.name() + value, key.type(), key.stage(), key.doc());
  }
}
