package dev.dovetail.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a list, by the rules of the running program: {@code [a, 'b, c']}. An element with a
 * comma, a quote, a bracket or spaces at its ends stands in single quotes, a quote in it doubled. A
 * text without a bracket is a list of that one element.
 *
 * @param text with its brackets
 */
public record ListText(String text) {
  private static final String SPECIAL = ",[]'";

  /** The texts of its elements; nothing where it is no list. */
  public Optional<List<String>> elements() {
    String list = text.strip();
    return list.startsWith("[") ? new Reader(list).read() : Optional.of(List.of(text));
  }

  /** A place in a list, behind its opening bracket. */
  private static final class Reader {
    private final String list;
    private int at = 1;

    Reader(String list) {
      this.list = list;
    }

    Optional<List<String>> read() {
      List<String> elements = new ArrayList<>();
      skipSpace();
      if (accept(']')) {
        return end(elements);
      }
      do {
        skipSpace();
        boolean quotes = accept('\'');
        Optional<String> element = quotes ? quoted() : Optional.of(bare());
        if (element.isEmpty() || (!quotes && element.get().isEmpty())) {
          return Optional.empty();
        }
        elements.add(element.get());
        skipSpace();
      } while (accept(','));
      return accept(']') ? end(elements) : Optional.empty();
    }

    private Optional<List<String>> end(List<String> elements) {
      return at == list.length() ? Optional.of(List.copyOf(elements)) : Optional.empty();
    }

    private Optional<String> quoted() {
      StringBuilder element = new StringBuilder();
      while (at < list.length()) {
        char c = list.charAt(at++);
        if (c == '\'' && !accept('\'')) {
          return Optional.of(element.toString());
        }
        element.append(c);
      }
      return Optional.empty();
    }

    private String bare() {
      int start = at;
      while (at < list.length() && SPECIAL.indexOf(list.charAt(at)) < 0) {
        at++;
      }
      return list.substring(start, at).stripTrailing();
    }

    private void skipSpace() {
      while (at < list.length() && Character.isWhitespace(list.charAt(at))) {
        at++;
      }
    }

    private boolean accept(char c) {
      boolean there = at < list.length() && list.charAt(at) == c;
      if (there) {
        at++;
      }
      return there;
    }
  }
}
