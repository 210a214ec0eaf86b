package dev.dovetail.runtime;

import java.util.List;
import java.util.Optional;

/** What {@code --describe} prints: what is wired into what, and what each setting is set to. */
final class Description {
  private final Manual manual;
  private final Sources sources;
  private final Page page;

  Description(Manual manual, Sources sources, int columns) {
    this.manual = manual;
    this.sources = sources;
    page = new Page(columns);
  }

  List<String> lines() {
    page.add(0, 2, manual.title() + (manual.doc().isEmpty() ? "" : ": " + manual.doc()));
    page.gap();
    manual.wired().forEach(this::wired);
    if (!manual.settings().isEmpty()) {
      page.gap();
      page.add(0, 2, "Set at start-up:");
      manual.settings().forEach(this::setting);
    }
    if (!manual.fixed().isEmpty()) {
      page.gap();
      page.add(0, 2, "Fixed when compiling:");
      manual.fixed().forEach(it -> page.add(2, 4, it.shown()));
    }
    return page.lines();
  }

  private void wired(String line) {
    String text = line.stripLeading();
    page.add(line.length() - text.length(), 4, text);
  }

  private void setting(Setting<?> setting) {
    Optional<String> text = sources.text(setting);
    if (text.isEmpty()) {
      String variable = setting.variable().map(it -> " or environment variable " + it).orElse("");
      String wanted = setting.option() + variable + " is required";
      page.add(2, 4, setting.name() + " has no value (" + wanted + ")");
    } else {
      String value = setting.isSecret() ? "…" : new ShownValue(text.get()).toString();
      page.add(2, 4, setting.name() + " = " + value + " (" + sources.origin(setting) + ")");
    }
  }
}
