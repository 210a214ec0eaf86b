package dev.dovetail.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a list's elements; {@link ValueType#list} says how a list is written.
 *
 * @param elements without the quotes they were written in
 */
record ListText(List<String> elements) {
  private static final String SPECIAL = ",[]'";

  ListText {
    elements = List.copyOf(elements);
  }

  /** The elements of a list as written. */
  static Result<ListText, BadValue> of(String text) {
    String list = text.strip();
    return list.startsWith("[") ? new Reader(list).read() : Result.ok(new ListText(List.of(text)));
  }

  /** Both lists, one after the other. */
  ListText plus(ListText more) {
    var all = new ArrayList<>(elements);
    all.addAll(more.elements);
    return new ListText(all);
  }

  /** The list as it is written. */
  String text() {
    var text = new StringBuilder("[");
    for (String element : elements) {
      text.append(text.length() > 1 ? ", " : "");
      if (standsAlone(element)) {
        text.append(element);
      } else {
        text.append('\'').append(element.replace("'", "''")).append('\'');
      }
    }
    return text.append(']').toString();
  }

  private static boolean standsAlone(String element) {
    boolean plain = !element.isEmpty() && element.equals(element.strip());
    for (int i = 0; i < element.length(); i++) {
      plain &= SPECIAL.indexOf(element.charAt(i)) < 0;
    }
    return plain;
  }

  /** A place in a list as written. */
  private static final class Reader {
    private final String list;
    private int at = 1;

    Reader(String list) {
      this.list = list;
    }

    Result<ListText, BadValue> read() {
      var elements = new ArrayList<String>();
      skipSpace();
      if (peek() == ']') {
        at++;
        return end(elements);
      }
      while (true) {
        skipSpace();
        boolean quotes = peek() == '\'';
        String element = quotes ? quoted() : bare();
        elements.add(element);
        skipSpace();
        char next = peek();
        at++;
        if (element.isEmpty() && !quotes && (next == ',' || next == ']')) {
          return bad("an element is empty, which is written ''");
        }
        if (next == ']') {
          return end(elements);
        } else if (next == '\0') {
          return bad("its end, ] or a quote, is missing");
        } else if (next != ',') {
          return bad("an element with , [ ] or ' in it stands in single quotes, each ' doubled");
        }
      }
    }

    private Result<ListText, BadValue> end(List<String> elements) {
      return at == list.length()
          ? Result.ok(new ListText(elements))
          : bad("something follows its end, ]");
    }

    private static Result<ListText, BadValue> bad(String why) {
      return Result.err(new BadValue("not a list such as [a, 'b, c']: " + why));
    }

    private String quoted() {
      var element = new StringBuilder();
      at++;
      while (at < list.length()) {
        char letter = list.charAt(at++);
        if (letter == '\'' && peek() == '\'') {
          at++;
        } else if (letter == '\'') {
          return element.toString();
        }
        element.append(letter);
      }
      return element.toString();
    }

    private String bare() {
      int start = at;
      while (at < list.length() && SPECIAL.indexOf(list.charAt(at)) < 0) {
        at++;
      }
      return list.substring(start, at).stripTrailing();
    }

    private void skipSpace() {
      while (Character.isWhitespace(peek())) {
        at++;
      }
    }

    private char peek() {
      return at < list.length() ? list.charAt(at) : '\0';
    }
  }
}
