package dev.dovetail.tool.why;

import dev.dovetail.tool.descriptor.Key;
import dev.dovetail.tool.text.Columns;
import dev.dovetail.tool.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A key as a terminal shows it: what it is set to and by what, who takes it, and what it decides.
 *
 * @param key the key
 * @param open whether there is none unless conditions that rest on defaults come out otherwise
 */
public record KeyText(Key key, boolean open) {
  /** The lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    String is = open ? " would be " : " is ";
    lines.add(new Line(key.name() + is + key.shown() + ", " + key.setting()).toString());
    Columns columns = new Columns();
    key.users().forEach(it -> columns.row(it.instance().or(it::wiring).orElse(""), use(it)));
    lines.addAll(columns.lines("   "));
    if (!key.decides().isEmpty()) {
      lines.add("   " + new Line("decides " + String.join(", ", key.decides())));
    }
    return lines;
  }

  private static String use(Key.User user) {
    String use = user.free() ? "asks for it in conditions" : "takes it";
    return user.fixed().map(it -> "has " + it + " for it").orElse(use);
  }
}
