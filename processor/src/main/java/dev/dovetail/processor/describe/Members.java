package dev.dovetail.processor.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object that is being filled; its members keep the order in which they came. What says
 * nothing is left out: an empty text, a flag that is not set, an optional value that is not there.
 */
final class Members implements Json {
  private final Map<String, Json> all = new LinkedHashMap<>();

  /** Those it has so far. */
  Map<String, Json> all() {
    return all;
  }

  Members put(String name, Json value) {
    all.put(name, value);
    return this;
  }

  Members put(String name, List<? extends Json> values) {
    return put(name, new Array(values));
  }

  /** A text, though it may be empty. */
  Members text(String name, String text) {
    return put(name, new Text(text));
  }

  Members text(String name, Optional<String> text) {
    text.ifPresent(it -> text(name, it));
    return this;
  }

  /** A text that is left out where it is empty. */
  Members words(String name, String text) {
    return text.isEmpty() ? this : text(name, text);
  }

  Members whole(String name, int number) {
    return put(name, new Whole(number));
  }

  /** A flag that is left out where it is not set. */
  Members mark(String name, boolean flag) {
    return flag ? put(name, new Flag(true)) : this;
  }

  Members flag(String name, boolean flag) {
    return put(name, new Flag(flag));
  }

  Members texts(String name, Iterable<String> texts) {
    return put(name, Array.of(texts));
  }

  /** A list that is left out where it is empty. */
  Members some(String name, List<? extends Json> values) {
    return values.isEmpty() ? this : put(name, values);
  }

  /** The members of another after these. */
  Members and(Members others) {
    all.putAll(others.all);
    return this;
  }
}
