package dev.dovetail.tests.random;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Instances as a text, numbered as they are met. */
final class Rendering {
  private final Optional<Map<String, String>> words;
  private final Map<Made, Integer> numbers = new HashMap<>();

  /**
   * One text.
   *
   * @param words what the program is started with; nothing while it is compiled
   */
  Rendering(Optional<Map<String, String>> words) {
    this.words = words;
  }

  String program(String name, List<Object> parts) {
    return parts.stream().map(this::text).collect(Collectors.joining(", ", name + "(", ")"));
  }

  private String text(Object part) {
    if (part instanceof List<?> several) {
      return several.stream().map(this::text).collect(Collectors.joining(", ", "[", "]"));
    }
    Made made = (Made) part;
    Integer known = numbers.get(made);
    if (known != null) {
      return "@" + known;
    }
    numbers.put(made, numbers.size());
    String name =
        made.device().name()
            + made.name().filter(it -> words.isEmpty()).map(it -> "#" + it).orElse("");
    String head = name + "@" + numbers.get(made);
    return Stream.concat(
            made.parts().stream().map(this::text), made.keys().stream().map(this::text))
        .collect(Collectors.joining(", ", head + "(", ")"));
  }

  private String text(Made.Key key) {
    return words
        .map(key::value)
        .orElseGet(() -> key.name() + (key.fixed() ? "!" : "") + "=" + key.value());
  }
}
