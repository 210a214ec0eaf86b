package dev.dovetail.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a list: {@code [a, 'b, c']}. An element with a comma, a quote, a bracket or spaces at
 * its ends stands in single quotes, a quote in it doubled. A text without a bracket is a list of
 * that one element.
 *
 * @param text with its brackets
 */
public record ListText(String text) {
  /** The texts of its elements; nothing where it is no list. */
  public Optional<List<String>> elements() {
    String trimmed = text.strip();
    if (!trimmed.startsWith("[")) {
      return Optional.of(List.of(text));
    }
    if (!trimmed.endsWith("]") || trimmed.length() < 2) {
      return Optional.empty();
    }
    String inner = trimmed.substring(1, trimmed.length() - 1);
    return inner.isBlank() ? Optional.of(List.of()) : split(inner);
  }

  private static Optional<List<String>> split(String inner) {
    List<String> raw = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        raw.add(inner.substring(start, i));
        start = i + 1;
      }
    }
    raw.add(inner.substring(start));
    return quoted ? Optional.empty() : unquoted(raw);
  }

  private static Optional<List<String>> unquoted(List<String> raw) {
    List<String> elements = new ArrayList<>();
    for (String part : raw) {
      String element = part.strip();
      boolean quoted = element.length() >= 2 && element.startsWith("'") && element.endsWith("'");
      if (!quoted && (element.isEmpty() || element.indexOf('\'') >= 0)) {
        return Optional.empty();
      }
      elements.add(
          quoted ? element.substring(1, element.length() - 1).replace("''", "'") : element);
    }
    return Optional.of(List.copyOf(elements));
  }
}
