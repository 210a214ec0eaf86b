package dev.dovetail.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of a program by the words they are given with. */
final class Options {
  static final String HELP = "--help";
  static final String VERSION = "--version";
  static final String DESCRIBE = "--describe";
  static final String TRACE = "--trace";
  private static final List<String> BUILT_IN = List.of(HELP, VERSION, DESCRIBE, TRACE);

  private final Map<String, Setting<?>> settings = new LinkedHashMap<>();
  private final Map<String, Fixed> fixed = new LinkedHashMap<>();
  private final Map<String, Setting<?>> denials = new LinkedHashMap<>();

  Options(Manual manual) {
    for (var setting : manual.settings()) {
      settings.put(setting.option(), setting);
      for (String alias : setting.aliases()) {
        settings.put(OptionName.ofAlias(alias).text(), setting);
      }
      if (setting.isFlag()) {
        denials.put("--no-" + setting.option().substring(2), setting);
      }
    }
    for (var one : manual.fixed()) {
      fixed.put(one.option(), one);
    }
  }

  Optional<Setting<?>> setting(String option) {
    return Optional.ofNullable(settings.get(option));
  }

  /** The flag that {@code --no-flag} sets to false. */
  Optional<Setting<?>> denied(String option) {
    return Optional.ofNullable(denials.get(option));
  }

  Optional<Fixed> fixed(String option) {
    return Optional.ofNullable(fixed.get(option));
  }

  /** Whether a word is an option, one that cannot be set included. */
  boolean has(String option) {
    return isBuiltIn(option)
        || settings.containsKey(option)
        || fixed.containsKey(option)
        || denials.containsKey(option);
  }

  static boolean isBuiltIn(String option) {
    return BUILT_IN.contains(option);
  }

  /** The option that was probably meant; for a letter, the first that begins with it. */
  Optional<String> nearest(String typed) {
    var names = new ArrayList<>(settings.keySet());
    names.addAll(denials.keySet());
    names.addAll(BUILT_IN);
    names.addAll(fixed.keySet());
    if (typed.length() == 2) {
      return beginningWith(typed.substring(1), names);
    }
    var nearest = new Nearest(typed);
    names.forEach(nearest::consider);
    return nearest.name();
  }

  private static Optional<String> beginningWith(String letter, List<String> names) {
    for (String name : names) {
      if (name.replace("-", "").regionMatches(true, 0, letter, 0, 1)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
