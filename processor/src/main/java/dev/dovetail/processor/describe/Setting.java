package dev.dovetail.processor.describe;

import dev.dovetail.processor.options.Option;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.resolve.Consulted;
import dev.dovetail.processor.resolve.GraphKey;
import java.util.Optional;

/**
 * Where a key that no literal fixes has its value from while compiling.
 *
 * @param key its declaration
 * @param option the option that names it, if one does
 */
record Setting(Parameter.Key key, Optional<Option> option) {
  static Setting of(GraphKey key) {
    return new Setting(key.declaration(), key.option());
  }

  static Setting of(Consulted key) {
    return new Setting(key.key(), key.option());
  }

  /** Value and origin; a secret has no value that anybody may see. */
  Members described() {
    Members members = new Members();
    if (option.isPresent() && key.stage() != Stage.RUN) {
      return members
          .text("value", option.map(Option::value).filter(it -> !key.secret()))
          .text("origin", "option")
          .text("option", option.map(Option::name));
    }
    return members
        .text("value", key.defaultValue().filter(it -> !key.secret()))
        .text("origin", key.defaultValue().isPresent() ? "default" : "none");
  }
}
