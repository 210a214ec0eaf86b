package dev.dovetail.runtime;

import java.time.Duration;

/**
 * The types every program may use. One class for all, without a function for each: a class more is
 * read from the jar at every start.
 */
record BasicType<T>(Class<T> type, String noun, String refusal) implements ValueType<T> {
  @Override
  public Result<T, BadValue> read(String text) {
    try {
      return Result.ok(type.cast(value(text)));
    } catch (RuntimeException refused) {
      return Result.err(new BadValue(refusal));
    }
  }

  private Object value(String text) {
    if (type == String.class) {
      return text;
    } else if (type == Integer.class) {
      return Integer.valueOf(text);
    } else if (type == Boolean.class) {
      return truth(text);
    } else if (type == Duration.class) {
      return duration(text);
    } else if (type == Long.class) {
      return Long.valueOf(text);
    } else if (type == Double.class) {
      return finite(text, Double.valueOf(text));
    } else if (type == Float.class) {
      return finite(text, Float.valueOf(text));
    } else if (type == Character.class) {
      return only(text);
    } else if (type == Short.class) {
      return Short.valueOf(text);
    } else {
      return Byte.valueOf(text);
    }
  }

  private static Boolean truth(String text) {
    if (text.equalsIgnoreCase("true")) {
      return true;
    } else if (text.equalsIgnoreCase("false")) {
      return false;
    }
    throw new IllegalArgumentException();
  }

  private static Character only(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException();
    }
    return text.charAt(0);
  }

  private static Number finite(String text, Number number) {
    if (Double.isInfinite(number.doubleValue()) && !text.contains("Infinity")) {
      throw new IllegalArgumentException();
    }
    return number;
  }

  private static Duration duration(String text) {
    if (text.endsWith("ms")) {
      return Duration.ofMillis(amount(text, 2));
    } else if (text.endsWith("s")) {
      return Duration.ofSeconds(amount(text, 1));
    } else if (text.endsWith("m")) {
      return Duration.ofMinutes(amount(text, 1));
    } else if (text.endsWith("h")) {
      return Duration.ofHours(amount(text, 1));
    } else if (text.endsWith("d")) {
      return Duration.ofDays(amount(text, 1));
    }
    return IsoDuration.parse(text);
  }

  private static long amount(String text, int unit) {
    return Long.parseLong(text.substring(0, text.length() - unit));
  }
}
