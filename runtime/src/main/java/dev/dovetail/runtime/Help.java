package dev.dovetail.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code --help} prints. */
final class Help {
  private final Manual manual;
  private final Page page;

  Help(Manual manual, int columns) {
    this.manual = manual;
    page = new Page(columns);
  }

  List<String> lines() {
    page.add(0, 2, manual.doc().isEmpty() ? manual.name() : manual.name() + ": " + manual.doc());
    page.add(0, 2, "Usage: " + manual.name() + " [option …]");
    groups().forEach(this::group);
    page.gap();
    page.add(0, 2, "Every program:");
    page.add(2, 4, Options.HELP);
    page.add(6, 0, "Prints this.");
    page.add(2, 4, Options.VERSION);
    page.add(6, 0, "Prints name, version and target.");
    page.add(2, 4, Options.DESCRIBE);
    page.add(6, 0, "Prints what was wired, and what each option is set to.");
    page.add(2, 4, Options.TRACE);
    page.add(6, 0, "Shows where an unexpected error comes from.");
    page.gap();
    page.add(0, 2, "Fixed when compiling:");
    page.add(2, 4, "target = " + manual.target());
    page.add(2, 4, "wiring = " + manual.wiring());
    manual.fixed().forEach(this::fixed);
    return page.lines();
  }

  /** The settings by the devices that use them, in the order of the manual. */
  private Map<String, List<Setting<?>>> groups() {
    var groups = new LinkedHashMap<String, List<Setting<?>>>();
    for (var setting : manual.settings()) {
      String users = setting.users().isEmpty() ? manual.name() : String.join(", ", setting.users());
      groups.computeIfAbsent(users, key -> new ArrayList<>()).add(setting);
    }
    return groups;
  }

  private void group(String users, List<Setting<?>> settings) {
    page.gap();
    page.add(0, 2, users + ":");
    settings.forEach(this::setting);
  }

  private void setting(Setting<?> setting) {
    page.add(2, 4, options(setting));
    page.add(6, 0, setting.doc());
    page.add(6, 0, facts(setting));
    if (!setting.decided().isEmpty()) {
      page.add(
          6,
          0,
          "When compiling it decided what is wired into "
              + String.join(" and ", setting.decided())
              + "; setting it now does not change that.");
    }
  }

  private static String options(Setting<?> setting) {
    var text = new StringBuilder();
    for (String alias : setting.aliases()) {
      text.append(OptionName.ofAlias(alias).text()).append(", ");
    }
    text.append(setting.option());
    if (setting.isFlag()) {
      return text.append(", --no-").append(setting.option().substring(2)).toString();
    }
    text.append(" <").append(setting.type().noun()).append('>');
    return setting.isList() ? text.append(" …").toString() : text.toString();
  }

  private static String facts(Setting<?> setting) {
    var facts = new StringBuilder(value(setting));
    if (setting.isList()) {
      facts.append(" May be repeated.");
    }
    if (setting.variable().isPresent()) {
      facts.append(" Environment variable ").append(setting.variable().get()).append('.');
    }
    return facts.toString();
  }

  private static String value(Setting<?> setting) {
    boolean optional = setting.compiled().isPresent() || setting.declaredDefault().isPresent();
    if (setting.isSecret()) {
      return optional ? "Secret: never printed." : "Required. Secret: never printed.";
    } else if (setting.compiled().isPresent()) {
      return "Default " + new ShownValue(setting.compiled().get()) + ", given when compiling.";
    } else if (setting.declaredDefault().isPresent()) {
      return "Default " + new ShownValue(setting.declaredDefault().get()) + ".";
    }
    return "Required.";
  }

  private void fixed(Fixed one) {
    page.add(2, 4, one.shown());
    page.add(6, 0, one.doc());
  }
}
