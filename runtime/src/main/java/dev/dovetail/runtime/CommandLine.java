package dev.dovetail.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a start, read against the manual.
 *
 * <p>{@code --port 80}, {@code --port=80}, {@code -p 80}, {@code -p80}, {@code -p=80}; {@code
 * --flag}, {@code --flag=false}, {@code --no-flag}. The word after an option is its value unless it
 * begins with two hyphens; such a value is written after {@code =}. Only the option of a list may
 * be repeated.
 */
final class CommandLine {
  private final Options options;
  private final List<String> words;
  private final boolean discreet;
  private final Map<Setting<?>, Given> given = new HashMap<>();
  private final List<String> mistakes = new ArrayList<>();
  private boolean help;
  private boolean version;
  private boolean describe;
  private boolean trace;
  private int at;

  CommandLine(Manual manual, List<String> words) {
    options = new Options(manual);
    this.words = words;
    boolean secrets = false;
    for (var setting : manual.settings()) {
      secrets |= setting.isSecret();
    }
    discreet = secrets;
    while (at < words.size()) {
      read(words.get(at++));
    }
  }

  boolean help() {
    return help;
  }

  boolean version() {
    return version;
  }

  boolean describe() {
    return describe;
  }

  boolean trace() {
    return trace;
  }

  Map<Setting<?>, Given> given() {
    return given;
  }

  List<String> mistakes() {
    return mistakes;
  }

  private void read(String word) {
    if (word.equals("--")) {
      mistakes.add("-- stands before further words, and this program takes none");
    } else if (word.startsWith("--")) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        option(word, Optional.empty());
      } else {
        option(word.substring(0, equals), Optional.of(word.substring(equals + 1)));
      }
    } else if (word.startsWith("-") && word.length() > 1) {
      letter(word);
    } else {
      stray(word);
    }
  }

  /** An option with its one hyphen: {@code -p}, {@code -p80}, {@code -p=80}. */
  private void letter(String word) {
    int equals = word.indexOf('=');
    String meant = "-" + (equals < 0 ? word : word.substring(0, equals));
    if (meant.length() > 3 && options.has(meant)) {
      mistakes.add("unknown option " + meant.substring(1) + " (did you mean " + meant + "?)");
      skipValue(equals >= 0);
      return;
    }
    String rest = word.substring(2);
    if (rest.isEmpty()) {
      option(word, Optional.empty());
    } else {
      option(word.substring(0, 2), Optional.of(rest.startsWith("=") ? rest.substring(1) : rest));
    }
  }

  private void option(String option, Optional<String> value) {
    Optional<Setting<?>> setting = options.setting(option);
    Optional<Setting<?>> denied = options.denied(option);
    Optional<Fixed> fixed = options.fixed(option);
    if (Options.isBuiltIn(option)) {
      ask(option, value);
    } else if (setting.isPresent()) {
      set(setting.get(), option, value);
    } else if (denied.isPresent() && value.isPresent()) {
      spoil(denied.get(), option, option + " takes no value");
    } else if (denied.isPresent()) {
      give(denied.get(), option, "false");
    } else if (fixed.isPresent()) {
      mistakes.add(
          option
              + " cannot be set at start-up: "
              + fixed.get().reason()
              + ", "
              + fixed.get().value());
      skipValue(value.isPresent());
    } else {
      Optional<String> nearest = options.nearest(option);
      String hint = nearest.isPresent() ? " (did you mean " + nearest.get() + "?)" : "";
      mistakes.add("unknown option " + option + hint);
      skipValue(value.isPresent());
    }
  }

  private void ask(String option, Optional<String> value) {
    if (value.isPresent()) {
      mistakes.add(option + " takes no value");
    } else if (option.equals(Options.HELP)) {
      help = true;
    } else if (option.equals(Options.VERSION)) {
      version = true;
    } else if (option.equals(Options.DESCRIBE)) {
      describe = true;
    } else {
      trace = true;
    }
  }

  private void set(Setting<?> setting, String option, Optional<String> value) {
    if (value.isPresent()) {
      give(setting, option, value.get());
    } else if (setting.isFlag()) {
      give(setting, option, "true");
    } else if (at < words.size() && !words.get(at).startsWith("--")) {
      give(setting, option, words.get(at++));
    } else {
      String hint =
          at == words.size() ? "" : " (one that begins with -- is written " + option + "=--…)";
      spoil(setting, option, option + " needs a value" + hint);
    }
  }

  private void give(Setting<?> setting, String option, String text) {
    Given before = given.get(setting);
    if (before == null) {
      given.put(setting, new Given(option, text));
    } else if (before.spoilt()) {
      return;
    } else if (setting.isList()) {
      join(setting, before, new Given(option, text));
    } else {
      spoil(setting, option, setting.option() + " is given more than once");
    }
  }

  private void join(Setting<?> setting, Given before, Given more) {
    var list = ListText.of(before.text()).flatMap(a -> ListText.of(more.text()).map(a::plus));
    if (list instanceof Result.Ok<ListText, BadValue> ok) {
      given.put(setting, new Given(more.source(), ok.value().text()));
    } else if (list instanceof Result.Err<ListText, BadValue> err) {
      spoil(setting, more.source(), more.source() + ": " + err.error().message());
    }
  }

  private void spoil(Setting<?> setting, String option, String mistake) {
    mistakes.add(mistake);
    given.put(setting, new Given(option, "", true));
  }

  /** Passes over what would have been the value of an option that is already a mistake. */
  private void skipValue(boolean hasValue) {
    if (!hasValue && at < words.size() && !words.get(at).startsWith("-")) {
      at++;
    }
  }

  private void stray(String word) {
    int equals = word.indexOf('=');
    String option = "--" + (equals < 0 ? word : word.substring(0, equals));
    if (options.has(option)) {
      mistakes.add("unexpected word " + option.substring(2) + " (did you mean " + option + "?)");
      skipValue(equals >= 0);
    } else if (discreet) {
      mistakes.add("unexpected word, number " + at);
    } else {
      mistakes.add("unexpected word '" + word + "'");
    }
  }
}
