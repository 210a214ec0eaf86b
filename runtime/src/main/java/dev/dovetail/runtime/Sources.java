package dev.dovetail.runtime;

import java.util.Map;
import java.util.Optional;

/**
 * Where the values of settings come from; the first of these that has one goes before the others:
 * the command line, the environment, what javac was given, the declared default.
 *
 * @param words what the command line gives
 * @param arguments of the machine, which knows the environment
 */
record Sources(Map<Setting<?>, Given> words, Arguments arguments) {
  /** What a setting is given, which need not be one of its values; nothing if it has none. */
  Optional<String> text(Setting<?> setting) {
    Given word = words.get(setting);
    if (word != null) {
      return Optional.of(word.text());
    }
    Optional<String> text = environment(setting);
    if (text.isEmpty()) {
      text = setting.compiled();
    }
    return text.isEmpty() ? setting.declaredDefault() : text;
  }

  /** Whether what a setting is given is a mistake that was spoken of already. */
  boolean isSpoilt(Setting<?> setting) {
    Given word = words.get(setting);
    return word != null && word.spoilt();
  }

  /** Who gave it, in words: {@code --port}, {@code environment variable PORT}, {@code default}. */
  String origin(Setting<?> setting) {
    Given word = words.get(setting);
    if (word != null) {
      return word.source();
    }
    if (environment(setting).isPresent()) {
      return "environment variable " + setting.variable().orElseThrow();
    }
    return setting.compiled().isPresent() ? "given when compiling" : "default";
  }

  /** The text with its origin, for a message. */
  Given given(Setting<?> setting, String text) {
    boolean here = words.containsKey(setting) || environment(setting).isPresent();
    String origin = origin(setting);
    return new Given(here ? origin : setting.option() + " (" + origin + ")", text);
  }

  private Optional<String> environment(Setting<?> setting) {
    return setting.variable().isPresent()
        ? arguments.environment(setting.variable().get())
        : Optional.empty();
  }
}
