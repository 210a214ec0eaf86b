package dev.dovetail.tool.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Words that stand for the constants of an enumeration, whatever their case.
 *
 * @param <E> the enumeration
 * @param constants by how they are typed, in their order
 */
record Words<E extends Enum<E>>(Map<String, E> constants) implements ITypeConverter<E> {
  /** Those of all constants. */
  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E each : type.getEnumConstants()) {
      words.put(each.toString(), each);
    }
    return new Words<>(words);
  }

  @Override
  public E convert(String typed) {
    E constant = constants.get(typed.toLowerCase(Locale.ROOT));
    if (constant == null) {
      throw new TypeConversionException(
          new Unknown(typed, constants.keySet()).complaint().getMessage());
    }
    return constant;
  }
}
