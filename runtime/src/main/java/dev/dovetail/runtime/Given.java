package dev.dovetail.runtime;

/**
 * A text somebody gave for a setting.
 *
 * @param source where, as {@code --port} or {@code environment variable PORT}
 * @param text the value as written
 * @param spoilt whether a mistake about it is already known, so that no more need be said
 */
record Given(String source, String text, boolean spoilt) {
  private static final int SHOWN = 60;

  Given(String source, String text) {
    this(source, text, false);
  }

  /** Where and what, for a message. */
  String shown() {
    String part = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return source + " '" + part + "'";
  }
}
