package dev.dovetail.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How the text of a key becomes a value. Texts are taken as they are: white space counts.
 *
 * @param <T> the value
 */
public interface ValueType<T> {
  /** {@code true} or {@code false}, in any case. */
  ValueType<Boolean> BOOLEAN = new BasicType<>(Boolean.class, "true|false", "not true or false");

  /** A whole number of 8 bits. */
  ValueType<Byte> BYTE =
      new BasicType<>(Byte.class, "whole number", "not a whole number from -128 to 127");

  /** A whole number of 16 bits. */
  ValueType<Short> SHORT =
      new BasicType<>(Short.class, "whole number", "not a whole number from -32768 to 32767");

  /** A whole number of 32 bits. */
  ValueType<Integer> INT =
      new BasicType<>(
          Integer.class, "whole number", "not a whole number from -2147483648 to 2147483647");

  /** A whole number of 64 bits. */
  ValueType<Long> LONG =
      new BasicType<>(
          Long.class,
          "whole number",
          "not a whole number from -9223372036854775808 to 9223372036854775807");

  /** One UTF-16 unit. */
  ValueType<Character> CHAR =
      new BasicType<>(Character.class, "character", "not a single character");

  /** A number as Java writes it; one that is too large is refused, not made infinite. */
  ValueType<Float> FLOAT =
      new BasicType<>(Float.class, "number", "not a number from -3.4028235E38 to 3.4028235E38");

  /** A number as Java writes it; one that is too large is refused, not made infinite. */
  ValueType<Double> DOUBLE =
      new BasicType<>(
          Double.class,
          "number",
          "not a number from -1.7976931348623157E308 to 1.7976931348623157E308");

  /** Any text, the empty one too. */
  ValueType<String> TEXT = new BasicType<>(String.class, "text", "not a text");

  /** {@code 250ms}, {@code 30s}, {@code 5m}, {@code 2h}, {@code 1d}, or ISO 8601. */
  ValueType<Duration> DURATION =
      new BasicType<>(
          Duration.class, "duration", "not a duration such as 250ms, 30s, 5m, 2h, 1d or PT1M30S");

  /** The value of a text, or what the text is not. Throws nothing. */
  Result<T, BadValue> read(String text);

  /** What help calls a value, as {@code whole number}. */
  String noun();

  /**
   * An enum. A constant's exact name is tried first; then case, hyphens and underscores do not
   * count, so {@code read-only} is {@code READ_ONLY} unless two constants fit.
   */
  @SafeVarargs
  static <E extends Enum<E>> ValueType<E> oneOf(E... constants) {
    var list = new ArrayList<E>(constants.length);
    for (E constant : constants) {
      list.add(constant);
    }
    return new EnumType<>(list);
  }

  /**
   * A list: {@code [a, b]}. White space around an element does not count. An element that is empty,
   * begins or ends with white space, or has one of {@code , [ ] '} in it stands in single quotes
   * with each quote doubled: {@code 'it''s, b'}. A text that does not begin with a bracket is a
   * list of that one element, taken as it is.
   */
  static <T> ValueType<List<T>> list(ValueType<T> element) {
    return new ListType<>(element);
  }

  /**
   * Any other type.
   *
   * @param noun what a value is called, as {@code URI}
   * @param conversion makes the value; whatever it throws means that the text is not valid, and the
   *     message of an {@link IllegalArgumentException} is shown unless the key is secret
   */
  static <T> ValueType<T> of(String noun, Conversion<? extends T> conversion) {
    return new ConvertedType<>(noun, conversion);
  }

  /**
   * A method from text that may refuse it, as {@code URI::create}.
   *
   * @param <T> the value
   */
  @FunctionalInterface
  interface Conversion<T> {
    /**
     * The value of a text.
     *
     * @throws Exception if the text is not valid
     */
    T convert(String text) throws Exception;
  }
}
