package dev.dovetail.tool.page;

import dev.dovetail.tool.descriptor.Instance;
import dev.dovetail.tool.descriptor.Key;
import dev.dovetail.tool.descriptor.Place;
import dev.dovetail.tool.draw.Values;
import java.util.Locale;
import java.util.Optional;

/**
 * A key of a device.
 *
 * @param text name and value
 * @param stage when it may be set
 * @param origin what gives the value
 * @param doc what it is for
 * @param type what its values are
 */
record KeyData(String text, String stage, String origin, String doc, String type) {
  static KeyData of(Instance.Bound bound, Values values) {
    Optional<Key> key = Optional.ofNullable(values.keys().get(bound.key()));
    return new KeyData(
        values.text(bound),
        key.map(it -> it.stage().name().toLowerCase(Locale.ROOT)).orElse(""),
        bound.value().isPresent()
            ? "fixed by " + bound.at().map(Place::toString).orElse("a wiring")
            : key.map(KeyData::origin).orElse(""),
        key.map(Key::doc).orElse(""),
        key.map(Key::type).orElse(""));
  }

  private static String origin(Key key) {
    return switch (key.origin()) {
      case OPTION -> "by -A" + key.option().orElse(key.name());
      case DEFAULT -> "by default";
      case LITERAL -> "fixed by wirings";
      case NONE -> key.stage() == Key.Stage.CONFIGURE ? "missing" : "set at start-up";
    };
  }
}
