package dev.dovetail.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values a program starts with. */
public final class Values {
  private final Map<Setting<?>, Object> values = new HashMap<>();

  Values() {}

  /**
   * The value of a setting of the program's manual.
   *
   * @throws IllegalArgumentException if the manual has no such setting
   */
  @SuppressWarnings("unchecked") // read() puts in only what the setting's own type made.
  public <T> T get(Setting<T> setting) {
    Object value = values.get(setting);
    if (value == null) {
      throw new IllegalArgumentException(setting.name() + " is no setting of this program");
    }
    return (T) value;
  }

  /**
   * Finds a setting's value: what was given, the environment, what javac was given, the default.
   *
   * @param mistakes takes a line where there is no value or the text is none
   */
  <T> void read(
      Setting<T> setting,
      Map<Setting<?>, Given> given,
      Arguments arguments,
      List<String> mistakes) {
    Given word = given.get(setting);
    if (word != null && word.spoilt()) {
      return;
    }
    Optional<String> text = word == null ? unasked(setting, arguments) : Optional.of(word.text());
    if (text.isEmpty()) {
      mistakes.add(missing(setting));
      return;
    }
    Result<T, BadValue> value = setting.type().read(text.get());
    if (value instanceof Result.Ok<T, BadValue> ok) {
      values.put(setting, ok.value());
    } else if (value instanceof Result.Err<T, BadValue> err) {
      var bad = word == null ? new Given(origin(setting, arguments), text.get()) : word;
      mistakes.add(
          setting.isSecret()
              ? bad.source() + ": " + err.error().message()
              : bad.shown() + ": " + err.error().explained());
    }
  }

  private static Optional<String> unasked(Setting<?> setting, Arguments arguments) {
    Optional<String> text = environment(setting, arguments);
    if (text.isEmpty()) {
      text = setting.compiled();
    }
    return text.isEmpty() ? setting.declaredDefault() : text;
  }

  private static Optional<String> environment(Setting<?> setting, Arguments arguments) {
    return setting.variable().isPresent()
        ? arguments.environment(setting.variable().get())
        : Optional.empty();
  }

  private static String origin(Setting<?> setting, Arguments arguments) {
    if (environment(setting, arguments).isPresent()) {
      return "environment variable " + setting.variable().orElseThrow();
    }
    return setting.option()
        + (setting.compiled().isPresent() ? " (given when compiling)" : " (its default)");
  }

  private static String missing(Setting<?> setting) {
    String flag = setting.isFlag() ? "" : " <" + setting.type().noun() + ">";
    String how = setting.option() + " has no value: give " + setting.option() + flag;
    return setting.variable().isPresent()
        ? how + " or set environment variable " + setting.variable().get()
        : how;
  }
}
