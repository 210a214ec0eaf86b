package dev.dovetail.runtime;

import java.util.Objects;

/** A type that a method makes from text. */
record ConvertedType<T>(String noun, ValueType.Conversion<? extends T> conversion)
    implements ValueType<T> {
  @Override
  public Result<T, BadValue> read(String text) {
    String reason = "";
    try {
      T value = conversion.convert(text);
      if (value != null) {
        return Result.ok(value);
      }
    } catch (IllegalArgumentException refused) {
      reason = Objects.requireNonNullElse(refused.getMessage(), "");
    } catch (Exception refused) {
      if (refused instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
    }
    return Result.err(new BadValue("not a valid " + noun, reason));
  }
}
