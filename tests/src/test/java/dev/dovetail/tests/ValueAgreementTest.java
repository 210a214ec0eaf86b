package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.processor.manual.Noun;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.ListText;
import dev.dovetail.processor.read.ValueText;
import dev.dovetail.runtime.Result;
import dev.dovetail.runtime.ValueType;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.lang.model.type.TypeKind;
import org.junit.jupiter.api.Test;

/** What the compiler takes for a value a program takes at start-up, and nothing else. */
@JavacOnly("compiles nothing")
final class ValueAgreementTest {
  private static final int ROUNDS = 20_000;

  /** Pieces of texts that are nearly values of something. */
  private static final List<String> PIECES =
      List.of(
          "[",
          "]",
          "[[",
          "'",
          "''",
          ",",
          ", ",
          " ",
          "\u2003",
          "\t",
          "\n",
          "\0",
          "a",
          "b c",
          "A",
          "-",
          "+",
          "0",
          "1",
          "9",
          "12",
          "128",
          "32768",
          "2147483648",
          "9223372036854775808",
          "\u0663",
          ".",
          "1.5",
          "1e5",
          "1e39",
          "1e999",
          "NaN",
          "Infinity",
          "0x1p3",
          "f",
          "d",
          "D",
          "L",
          "true",
          "TRUE",
          "fal\u017fe",
          "false",
          "ms",
          "s",
          "m",
          "h",
          "PT",
          "pt",
          "P",
          "T",
          "S",
          "M",
          "H",
          "\u017f",
          "1s",
          "-1s",
          "1D",
          "99999999999999999d",
          "http://h/",
          "%41",
          "%",
          ":",
          "/",
          "?",
          "#",
          "\\",
          "\"",
          "\u00e9",
          "\ud83d",
          "RED",
          "DARK_RED",
          "dark-red",
          "_",
          "$");

  private enum Colour {
    RED,
    DARK_RED,
    DARKRED
  }

  @Test
  void onTextsOfEveryKind() {
    var types = new LinkedHashMap<KeyType, ValueType<?>>();
    types.put(primitive(TypeKind.BOOLEAN), ValueType.BOOLEAN);
    types.put(primitive(TypeKind.BYTE), ValueType.BYTE);
    types.put(primitive(TypeKind.SHORT), ValueType.SHORT);
    types.put(primitive(TypeKind.INT), ValueType.INT);
    types.put(primitive(TypeKind.LONG), ValueType.LONG);
    types.put(primitive(TypeKind.CHAR), ValueType.CHAR);
    types.put(primitive(TypeKind.FLOAT), ValueType.FLOAT);
    types.put(primitive(TypeKind.DOUBLE), ValueType.DOUBLE);
    types.put(new KeyType.Text(), ValueType.TEXT);
    types.put(new KeyType.Duration(), ValueType.DURATION);
    types.put(new KeyType.Uri(), ValueType.of("URI", URI::create));
    types.put(colours(), ValueType.oneOf(Colour.values()));
    types.put(new KeyType.Listed(new KeyType.Text()), ValueType.list(ValueType.TEXT));
    types.put(new KeyType.Listed(primitive(TypeKind.INT)), ValueType.list(ValueType.INT));
    types.forEach((key, value) -> assertEquals(value.noun(), new Noun(key).toString(), key.noun()));
    var random = new Random(20_261_122);
    var accepted = new LinkedHashMap<KeyType, Integer>();
    for (int i = 0; i < ROUNDS; i++) {
      String text = text(random);
      for (Map.Entry<KeyType, ValueType<?>> type : types.entrySet()) {
        boolean compiler = new ValueText(text).fits(type.getKey());
        boolean program = type.getValue().read(text) instanceof Result.Ok;
        assertEquals(program, compiler, () -> type.getKey().noun() + ": \"" + text + "\"");
        accepted.merge(type.getKey(), compiler ? 1 : 0, Integer::sum);
      }
    }
    accepted.forEach((type, count) -> assertTrue(count > 0, "no text was " + type.noun()));
  }

  @Test
  void listsHaveTheSameElements() {
    var random = new Random(7);
    for (int i = 0; i < ROUNDS; i++) {
      String text = "[" + text(random) + "]";
      Optional<List<String>> program =
          ValueType.list(ValueType.TEXT)
              .read(text)
              .fold(list -> Optional.of(List.copyOf(list)), error -> Optional.empty());
      assertEquals(program, new ListText(text).elements(), text);
    }
  }

  private static KeyType primitive(TypeKind kind) {
    return new KeyType.Primitive(kind);
  }

  /** Only the names count here. */
  private static KeyType colours() {
    var names = new ArrayList<String>();
    for (Colour colour : Colour.values()) {
      names.add(colour.name());
    }
    return new KeyType.Constants(NoType.NONE, names);
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
