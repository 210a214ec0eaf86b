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
   * Reads a setting's value.
   *
   * @param mistakes takes a line where there is no value or the text is none
   */
  <T> void read(Setting<T> setting, Sources sources, List<String> mistakes) {
    if (sources.isSpoilt(setting)) {
      return;
    }
    Optional<String> text = sources.text(setting);
    if (text.isEmpty()) {
      mistakes.add(missing(setting));
      return;
    }
    Result<T, BadValue> value = setting.type().read(text.get());
    if (value instanceof Result.Ok<T, BadValue> ok) {
      values.put(setting, ok.value());
    } else if (value instanceof Result.Err<T, BadValue> err) {
      Given bad = sources.given(setting, text.get());
      mistakes.add(
          setting.isSecret()
              ? bad.source() + ": " + err.error().message()
              : bad.shown() + ": " + err.error().explained());
    }
  }

  private static String missing(Setting<?> setting) {
    String flag = setting.isFlag() ? "" : " <" + setting.type().noun() + ">";
    String how = setting.option() + " has no value: give " + setting.option() + flag;
    return setting.variable().isPresent()
        ? how + " or set environment variable " + setting.variable().get()
        : how;
  }
}
