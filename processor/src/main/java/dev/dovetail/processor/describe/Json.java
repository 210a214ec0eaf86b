package dev.dovetail.processor.describe;

import java.util.ArrayList;
import java.util.List;

/** A JSON value (RFC 8259); numbers are whole. */
sealed interface Json permits Json.Text, Json.Whole, Json.Flag, Json.Array, Members {
  /**
   * A string.
   *
   * @param text any text
   */
  record Text(String text) implements Json {}

  /**
   * A number.
   *
   * @param number a whole one
   */
  record Whole(int number) implements Json {}

  /**
   * A truth value.
   *
   * @param flag which
   */
  record Flag(boolean flag) implements Json {}

  /**
   * Several values.
   *
   * @param elements in order
   */
  record Array(List<? extends Json> elements) implements Json {
    /** Several strings. */
    static Array of(Iterable<String> texts) {
      List<Json> all = new ArrayList<>();
      texts.forEach(it -> all.add(new Text(it)));
      return new Array(all);
    }
  }

  /** The values directly in it. */
  default Iterable<? extends Json> parts() {
    return this instanceof Array array
        ? array.elements()
        : this instanceof Members members ? members.all().values() : List.of();
  }
}
