package dev.dovetail.runtime;

import java.util.Objects;

/** A type that a method makes from text. */
record ConvertedType<T>(String noun, ValueType.Conversion<? extends T> conversion)
    implements ValueType<T> {
  @Override
  public Result<T, BadValue> read(String text) {
    try {
      T value = conversion.convert(text);
      if (value != null) {
        return Result.ok(value);
      }
    } catch (NumberFormatException refused) {
      // Its message is the text again.
      return Result.err(new BadValue(message()));
    } catch (IllegalArgumentException refused) {
      return Result.err(
          new BadValue(message(), Objects.requireNonNullElse(refused.getMessage(), "")));
    } catch (Exception refused) {
      if (refused instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
    }
    return Result.err(new BadValue(message()));
  }

  private String message() {
    return "not a valid " + noun;
  }
}
