package dev.dovetail.tool.page;

import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.descriptor.Key;
import dev.dovetail.tool.descriptor.Place;
import dev.dovetail.tool.draw.Values;
import java.util.Locale;
import java.util.Optional;

/**
 * A key of a device, or that a condition asks about.
 *
 * @param text name and value
 * @param stage when it may be set
 * @param origin what gives the value
 * @param doc what it is for
 * @param type what its values are
 * @param env the environment variable that sets it; empty for none
 */
record KeyData(String text, String stage, String origin, String doc, String type, String env) {
  static KeyData of(Instance.Bound bound, Values values) {
    Optional<Key> key = Optional.ofNullable(values.keys().get(bound.key()));
    String text = values.text(bound);
    if (bound.value().isPresent()) {
      String origin = "fixed by " + bound.at().map(Place::toString).orElse("a wiring");
      return of(key, text, origin);
    }
    return of(key, text, key.map(Key::setting).orElse(""));
  }

  /** That of a condition, which has the text. */
  static KeyData of(Key key) {
    return of(Optional.of(key), "", key.setting());
  }

  private static KeyData of(Optional<Key> key, String text, String origin) {
    return new KeyData(
        text,
        key.map(it -> it.stage().name().toLowerCase(Locale.ROOT)).orElse(""),
        origin,
        key.map(Key::doc).orElse(""),
        key.map(Key::type).orElse(""),
        key.map(Key::env).orElse(""));
  }
}
