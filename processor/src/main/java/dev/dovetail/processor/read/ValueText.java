package dev.dovetail.processor.read;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/**
 * The text of a key's value, as far as it can be understood while compiling: the rules are those by
 * which a program reads it at start-up.
 *
 * @param text raw, as it was given
 */
public record ValueText(String text) {
  /** A unit and the letters for it; those of milliseconds end like those of seconds. */
  private record Unit(String letters, ChronoUnit unit) {}

  private static final List<Unit> UNITS =
      List.of(
          new Unit("ms", ChronoUnit.MILLIS),
          new Unit("s", ChronoUnit.SECONDS),
          new Unit("m", ChronoUnit.MINUTES),
          new Unit("h", ChronoUnit.HOURS),
          new Unit("d", ChronoUnit.DAYS));

  /** Whether it is a value of the type; a type that reads itself is asked at start-up only. */
  public boolean fits(KeyType type) {
    return type instanceof KeyType.Listed listed
        ? elements()
            .map(all -> all.stream().allMatch(it -> it.fits(listed.element())))
            .orElse(false)
        : value(type).isPresent();
  }

  /** The value, to be compared with others of its type; nothing where it is none. */
  public Optional<Comparable<?>> value(KeyType type) {
    if (type instanceof KeyType.Primitive primitive) {
      return primitive(primitive.kind());
    }
    if (type instanceof KeyType.Constants constants) {
      return constant(constants.constants()).map(it -> it);
    }
    if (type instanceof KeyType.Duration) {
      return duration().map(it -> it);
    }
    if (type instanceof KeyType.Uri) {
      return uri().map(it -> it);
    }
    return Optional.of(text);
  }

  private Optional<Comparable<?>> primitive(TypeKind kind) {
    return switch (kind) {
      case BOOLEAN -> flag();
      case CHAR -> text.length() == 1 ? Optional.of(text.charAt(0)) : Optional.empty();
      case FLOAT, DOUBLE -> decimal(kind);
      case BYTE -> whole(Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> whole(Short.MIN_VALUE, Short.MAX_VALUE);
      case INT -> whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
      default -> whole(Long.MIN_VALUE, Long.MAX_VALUE);
    };
  }

  /** The place of a constant: by its exact name, else by its letters and digits alone. */
  private Optional<Integer> constant(List<String> constants) {
    if (constants.contains(text)) {
      return Optional.of(constants.indexOf(text));
    }
    List<String> similar =
        constants.stream().filter(it -> letters(it).equals(letters(text))).toList();
    return similar.size() == 1 ? Optional.of(constants.indexOf(similar.get(0))) : Optional.empty();
  }

  private static String letters(String name) {
    return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  private Optional<Comparable<?>> flag() {
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")
        ? Optional.of(Boolean.valueOf(text))
        : Optional.empty();
  }

  private Optional<Comparable<?>> whole(long least, long most) {
    try {
      long value = Long.parseLong(text);
      return value < least || value > most ? Optional.empty() : Optional.of(new BigDecimal(value));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<Comparable<?>> decimal(TypeKind kind) {
    try {
      double value = Double.parseDouble(text);
      boolean finite = Double.isFinite(kind == TypeKind.FLOAT ? Float.parseFloat(text) : value);
      if (!finite && !Double.isNaN(value) && !text.contains("Infinity")) {
        return Optional.empty();
      }
      return Double.isFinite(value) ? Optional.of(new BigDecimal(value)) : Optional.of(value);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<Duration> duration() {
    try {
      for (Unit unit : UNITS) {
        if (text.endsWith(unit.letters())) {
          String amount = text.substring(0, text.length() - unit.letters().length());
          return Optional.of(Duration.of(Long.parseLong(amount), unit.unit()));
        }
      }
      return Optional.of(Duration.parse(text));
    } catch (DateTimeParseException | ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<URI> uri() {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Optional<List<ValueText>> elements() {
    return new ListText(text).elements().map(all -> all.stream().map(ValueText::new).toList());
  }
}
