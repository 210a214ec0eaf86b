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
    Optional<Given> found = find(setting, given, arguments);
    if (found.isEmpty()) {
      mistakes.add(missing(setting));
    } else if (!found.get().spoilt()) {
      Result<T, BadValue> value = setting.type().read(found.get().text());
      if (value instanceof Result.Ok<T, BadValue> ok) {
        values.put(setting, ok.value());
      } else if (value instanceof Result.Err<T, BadValue> err) {
        String where = setting.isSecret() ? found.get().source() : found.get().shown();
        mistakes.add(where + ": " + err.error().message());
      }
    }
  }

  private static Optional<Given> find(
      Setting<?> setting, Map<Setting<?>, Given> given, Arguments arguments) {
    Given word = given.get(setting);
    if (word != null) {
      return Optional.of(word);
    }
    if (setting.variable().isPresent()) {
      String variable = setting.variable().get();
      Optional<String> text = arguments.environment(variable);
      if (text.isPresent()) {
        return Optional.of(new Given("environment variable " + variable, text.get()));
      }
    }
    if (setting.compiled().isPresent()) {
      return Optional.of(
          new Given(setting.option() + " (given when compiling)", setting.compiled().get()));
    }
    if (setting.declaredDefault().isPresent()) {
      return Optional.of(
          new Given(setting.option() + " (its default)", setting.declaredDefault().get()));
    }
    return Optional.empty();
  }

  private static String missing(Setting<?> setting) {
    String flag = setting.isFlag() ? "" : " <" + setting.type().noun() + ">";
    String how = setting.option() + " has no value: give " + setting.option() + flag;
    return setting.variable().isPresent()
        ? how + " or set environment variable " + setting.variable().get()
        : how;
  }
}
