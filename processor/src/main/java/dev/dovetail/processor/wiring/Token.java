package dev.dovetail.processor.wiring;

/**
 * The smallest part of a wiring's text.
 *
 * @param kind what it is
 * @param text what it says: without the quotes for a text
 * @param span where it stands
 */
record Token(Kind kind, String text, Span span) {
  enum Kind {
    NAME,
    NUMBER,
    TEXT,
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isWord(String word) {
    return kind == Kind.NAME && text.equals(word);
  }

  /** How a message names it. */
  String described() {
    return switch (kind) {
      case END -> "the end";
      case TEXT -> "'" + text + "'";
      case NAME, NUMBER, SIGN -> "\"" + text + "\"";
    };
  }
}
