package dev.dovetail.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.DayOfWeek;
import java.util.List;

/** What a program may be started with, by Jazzer: a word on each line, or one value. */
final class CommandLineFuzzTest {
  /** Long enough to stand nowhere by chance. */
  private static final int TELLING = 6;

  private static final List<ValueType<?>> TYPES =
      List.of(
          ValueType.BOOLEAN,
          ValueType.BYTE,
          ValueType.SHORT,
          ValueType.INT,
          ValueType.LONG,
          ValueType.CHAR,
          ValueType.FLOAT,
          ValueType.DOUBLE,
          ValueType.TEXT,
          ValueType.DURATION,
          ValueType.oneOf(DayOfWeek.values()));

  private static final Manual MANUAL =
      Manual.of("program", "test", "Program(disk)")
          .setting(Setting.of("upload.port", ValueType.INT).defaultValue("80").alias("p"))
          .setting(Setting.of("title", ValueType.TEXT).alias("t").alias("heading"))
          .setting(Setting.of("verbose", ValueType.BOOLEAN).defaultValue("false").alias("v"))
          .setting(Setting.of("all", ValueType.list(ValueType.TEXT)).defaultValue("[]").alias("a"))
          .fixed("store", "disk", "chosen when compiling", "");

  private static final String SECRET = "--pin=";

  @FuzzTest(maxDuration = "2m")
  void words(byte[] input) {
    List<String> words = new String(input, UTF_8).lines().toList();
    CommandLine line = new CommandLine(MANUAL, words);
    for (var each : line.given().entrySet()) {
      assertTrue(MANUAL.settings().contains(each.getKey()), () -> "unknown: " + words);
      assertFalse(
          each.getValue().spoilt() && line.mistakes().isEmpty(), () -> "not said: " + words);
    }
    line.mistakes().forEach(it -> assertFalse(it.isBlank(), () -> "said nothing: " + words));
  }

  @FuzzTest(maxDuration = "2m")
  void secrets(byte[] input) {
    List<String> words = new String(input, UTF_8).lines().toList();
    Manual manual = MANUAL.setting(Setting.of("pin", ValueType.INT).secret());
    String said = String.join("\n", new CommandLine(manual, words).mistakes());
    words.stream()
        .filter(it -> it.startsWith(SECRET))
        .map(it -> it.substring(SECRET.length()))
        .filter(it -> it.length() >= TELLING)
        .filter(it -> words.stream().filter(word -> word.contains(it)).count() == 1)
        .filter(it -> it.chars().allMatch(Character::isDigit))
        .forEach(it -> assertFalse(said.contains(it), () -> said + " from " + words));
  }

  @FuzzTest(maxDuration = "2m")
  void values(byte[] input) {
    String text = new String(input, UTF_8);
    for (ValueType<?> type : TYPES) {
      type.read(text);
      ValueType.list(type).read(text);
    }
    if (ListText.of(text) instanceof Result.Ok<ListText, BadValue> read) {
      String written = read.value().text();
      var again = assertInstanceOf(Result.Ok.class, ListText.of(written), written);
      assertEquals(read.value(), again.value(), written);
    }
  }
}
