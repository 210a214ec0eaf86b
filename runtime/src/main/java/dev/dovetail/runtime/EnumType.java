package dev.dovetail.runtime;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of an enum's constants. */
record EnumType<E extends Enum<E>>(List<E> constants) implements ValueType<E> {
  @Override
  public Result<E, BadValue> read(String text) {
    Optional<E> found = exactly(text);
    if (found.isEmpty()) {
      found = nearly(text);
    }
    return found.isPresent()
        ? Result.ok(found.get())
        : Result.err(new BadValue("not one of " + names(", ")));
  }

  @Override
  public String noun() {
    return names("|");
  }

  private Optional<E> exactly(String text) {
    for (var constant : constants) {
      if (constant.name().equals(text)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private Optional<E> nearly(String text) {
    Optional<E> found = Optional.empty();
    for (var constant : constants) {
      if (plain(constant.name()).equals(plain(text))) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(constant);
      }
    }
    return found;
  }

  private static String plain(String name) {
    return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  private String names(String separator) {
    var names = new StringBuilder();
    for (var constant : constants) {
      names.append(names.isEmpty() ? "" : separator).append(constant.name());
    }
    return names.toString();
  }
}
