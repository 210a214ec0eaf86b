package dev.dovetail.tool.listing;

import dev.dovetail.tool.text.Columns;
import dev.dovetail.tool.text.Line;
import dev.dovetail.tool.text.SimpleName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A named wiring as a terminal shows it.
 *
 * @param wiring the wiring
 */
public record WiringText(ListedWiring wiring) {
  /** The lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(new Line(wiring.call()).toString());
    String signatures =
        wiring.signatures().stream()
            .map(it -> new SimpleName(it).toString())
            .collect(Collectors.joining(", "));
    lines.add("  " + signatures + ", on " + wiring.holder());
    if (!wiring.doc().isEmpty()) {
      lines.add("  " + new Line(wiring.doc()));
    }
    lines.add("  stands for " + new Line(wiring.wiring()));
    Columns columns = new Columns();
    wiring
        .keys()
        .forEach(
            it ->
                columns.row(
                    "key",
                    it.name() + it.defaultValue().map(value -> " = " + value).orElse(""),
                    it.type(),
                    it.doc()));
    lines.addAll(columns.lines("  "));
    return lines;
  }
}
