package dev.dovetail.processor.manual;

import dev.dovetail.processor.read.Parameter;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to say of an option, in the words of the program's own help.
 *
 * @param key what it sets
 */
record OptionText(Settable key) {
  /** What it is for, its value if nobody sets it, and what it decided. */
  List<String> sentences() {
    return Stream.of(key.declaration().doc(), facts(), decided())
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private String facts() {
    StringBuilder facts = new StringBuilder(value());
    if (key.isList()) {
      facts.append(" May be repeated.");
    }
    key.variable().ifPresent(it -> facts.append(" Environment variable ").append(it).append('.'));
    return facts.toString();
  }

  private String value() {
    Parameter.Key declaration = key.declaration();
    if (declaration.secret()) {
      return "Required. Secret: never printed.";
    }
    return key.compiled()
        .map(it -> "Default " + shown(it) + ", given when compiling.")
        .or(() -> declaration.defaultValue().map(it -> "Default " + shown(it) + "."))
        .orElse("Required.");
  }

  private static String shown(String value) {
    return value.isEmpty() || !value.equals(value.strip()) ? "'" + value + "'" : value;
  }

  private String decided() {
    return key.decides().isEmpty()
        ? ""
        : "When compiling it decided what is wired into "
            + String.join(" and ", key.decides())
            + "; setting it now does not change that.";
  }
}
