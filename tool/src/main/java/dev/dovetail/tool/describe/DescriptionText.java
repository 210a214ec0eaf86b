package dev.dovetail.tool.describe;

import dev.dovetail.tool.descriptor.Artifact;
import dev.dovetail.tool.descriptor.Input;
import dev.dovetail.tool.descriptor.Key;
import dev.dovetail.tool.descriptor.Origin;
import dev.dovetail.tool.descriptor.Problem;
import dev.dovetail.tool.text.Columns;
import dev.dovetail.tool.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A description as a terminal shows it; its first lines are name, place and settings.
 *
 * @param description what is shown
 */
public record DescriptionText(Description description) {
  private static final String HEAD = "%-11s";

  /** The lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    head("Name", description.name(), lines);
    head("Build-dir", description.home(), lines);
    settings(lines);
    head("Target", description.target(), lines);
    head("Main", description.main() + (description.written() ? "" : " (not written)"), lines);
    if (!description.doc().isEmpty()) {
      head("Doc", description.doc(), lines);
    }
    section("Devices", devices(), lines);
    section("Shared", shared(), lines);
    section("Conditions", conditions(), lines);
    section("Keys", keys(), lines);
    section("Packages", packages(), lines);
    section("Files", files(), lines);
    if (description.isOpen()) {
      lines.addAll(List.of("", "Packages and files depend on conditions that are open."));
    }
    problems(lines);
    return lines;
  }

  private static void head(String title, String text, List<String> lines) {
    lines.add((HEAD.formatted(title) + new Line(text)).stripTrailing());
  }

  /** Each in a line of its own, below one another. */
  private void settings(List<String> lines) {
    List<Description.Setting> settings = description.settings();
    for (int i = 0; i < settings.size(); i++) {
      String comma = i + 1 < settings.size() ? "," : "";
      head(i == 0 ? "Keys" : "", settings.get(i) + comma, lines);
    }
  }

  private static void section(String title, Columns columns, List<String> lines) {
    List<String> rows = columns.lines("  ");
    if (!rows.isEmpty()) {
      lines.add("");
      lines.add(title);
      lines.addAll(rows);
    }
  }

  private Columns devices() {
    Columns columns = new Columns();
    description
        .devices()
        .forEach(it -> columns.row(it.id(), it.path(), it.device(), joined(it.values())));
    return columns;
  }

  private static String joined(List<Description.Setting> settings) {
    return settings.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private Columns shared() {
    Columns columns = new Columns();
    description.shared().forEach(it -> columns.row(it.id(), String.join(", ", it.paths())));
    return columns;
  }

  private Columns conditions() {
    Columns columns = new Columns();
    for (Description.Condition condition : description.conditions()) {
      String outcome =
          condition.holds().map(it -> it ? "holds" : "does not hold").orElse("is open");
      columns.row(condition.path(), condition.condition(), outcome, joined(condition.keys()));
    }
    return columns;
  }

  private Columns keys() {
    Columns columns = new Columns();
    for (Key key : description.keys()) {
      columns.row(
          key.name(),
          key.stage().name().toLowerCase(Locale.ROOT),
          key.shown(),
          origin(key) + fixed(key),
          key.doc());
    }
    return columns;
  }

  private static String origin(Key key) {
    return switch (key.origin()) {
      case OPTION -> "-A" + key.option().orElse(key.name());
      case DEFAULT -> "default";
      case LITERAL -> "fixed by wirings";
      case NONE -> key.stage() == Key.Stage.CONFIGURE ? "missing" : "at start-up";
    };
  }

  /** What wirings fix for some of those who use a key that is free for others. */
  private static String fixed(Key key) {
    return key.origin() == Origin.LITERAL || key.secret()
        ? ""
        : key.users().stream()
            .filter(it -> it.fixed().isPresent())
            .map(
                it ->
                    ", fixed to "
                        + it.fixed().get()
                        + " for "
                        + it.instance().or(it::wiring).orElse(""))
            .collect(Collectors.joining());
  }

  private Columns packages() {
    Columns columns = new Columns();
    for (Artifact artifact : description.packages()) {
      String users =
          artifact.needs().stream()
              .map(Artifact.Need::instance)
              .distinct()
              .collect(Collectors.joining(", "));
      columns.row(artifact.coordinates(), "for " + users);
    }
    return columns;
  }

  private Columns files() {
    Columns columns = new Columns();
    for (Input input : description.inputs()) {
      columns.row(input.path(), input.kind(), input.mark());
    }
    return columns;
  }

  private void problems(List<String> lines) {
    for (Problem problem : description.problems()) {
      lines.add("");
      lines.add(new Line(problem.headline()).toString());
      problem.places().forEach(it -> lines.add("  at " + new Line(it.toString())));
      problem.details().forEach(it -> lines.add("  " + new Line(it)));
      problem.hints().forEach(it -> lines.add("  " + new Line(it)));
    }
  }
}
