package dev.dovetail.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTypeTest {
  enum Mode {
    READ_ONLY,
    ReadWrite,
    off,
    OFF,
    on
  }

  private static final ValueType<Mode> MODE = ValueType.oneOf(Mode.values());
  private static final ValueType<URI> URL = ValueType.of("URI", URI::create);

  record Case(ValueType<?> type, String text, Object value) {}

  record Refused(ValueType<?> type, String text, String message) {}

  static List<Case> values() {
    return List.of(
        new Case(ValueType.BOOLEAN, "true", true),
        new Case(ValueType.BOOLEAN, "FALSE", false),
        new Case(ValueType.BYTE, "-128", (byte) -128),
        new Case(ValueType.SHORT, "32767", (short) 32767),
        new Case(ValueType.INT, "-2147483648", Integer.MIN_VALUE),
        new Case(ValueType.LONG, "9223372036854775807", Long.MAX_VALUE),
        new Case(ValueType.CHAR, " ", ' '),
        new Case(ValueType.FLOAT, "0.5", 0.5f),
        new Case(ValueType.DOUBLE, "1e3", 1000.0),
        new Case(ValueType.DOUBLE, "-Infinity", Double.NEGATIVE_INFINITY),
        new Case(ValueType.TEXT, "", ""),
        new Case(ValueType.TEXT, " a b ", " a b "),
        new Case(ValueType.DURATION, "250ms", Duration.ofMillis(250)),
        new Case(ValueType.DURATION, "30s", Duration.ofSeconds(30)),
        new Case(ValueType.DURATION, "5m", Duration.ofMinutes(5)),
        new Case(ValueType.DURATION, "2h", Duration.ofHours(2)),
        new Case(ValueType.DURATION, "1d", Duration.ofDays(1)),
        new Case(ValueType.DURATION, "PT1M30S", Duration.ofSeconds(90)),
        new Case(MODE, "READ_ONLY", Mode.READ_ONLY),
        new Case(MODE, "read-only", Mode.READ_ONLY),
        new Case(MODE, "read-write", Mode.ReadWrite),
        new Case(MODE, "off", Mode.off),
        new Case(MODE, "OFF", Mode.OFF),
        new Case(MODE, "On", Mode.on),
        new Case(URL, "http://localhost/a", URI.create("http://localhost/a")),
        new Case(ValueType.list(ValueType.INT), "[]", List.of()),
        new Case(ValueType.list(ValueType.INT), " [ 1,2 ,3 ] ", List.of(1, 2, 3)),
        new Case(ValueType.list(ValueType.INT), "7", List.of(7)),
        new Case(ValueType.list(ValueType.TEXT), "a, b", List.of("a, b")),
        new Case(ValueType.list(ValueType.TEXT), "[a b, c]", List.of("a b", "c")),
        new Case(
            ValueType.list(ValueType.TEXT), "['it''s, b', '', ']']", List.of("it's, b", "", "]")),
        new Case(ValueType.list(MODE), "[on, read-only]", List.of(Mode.on, Mode.READ_ONLY)),
        new Case(
            ValueType.list(ValueType.list(ValueType.INT)),
            "['[1, 2]', '[]']",
            List.of(List.of(1, 2), List.of())));
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsAText(Case one) {
    assertEquals(Result.ok(one.value()), one.type().read(one.text()));
  }

  static List<Refused> refusals() {
    String notInt = "not a whole number from -2147483648 to 2147483647";
    String notModes = "not one of READ_ONLY, ReadWrite, off, OFF, on";
    String notDuration = "not a duration such as 250ms, 30s, 5m, 2h, 1d or PT1M30S";
    String notList = "not a list such as [a, 'b, c']: ";
    var texts = ValueType.list(ValueType.TEXT);
    return List.of(
        new Refused(ValueType.BOOLEAN, "yes", "not true or false"),
        new Refused(ValueType.BYTE, "128", "not a whole number from -128 to 127"),
        new Refused(ValueType.SHORT, "32768", "not a whole number from -32768 to 32767"),
        new Refused(ValueType.INT, "2147483648", notInt),
        new Refused(ValueType.INT, "", notInt),
        new Refused(ValueType.INT, " 1", notInt),
        new Refused(ValueType.INT, "0x10", notInt),
        new Refused(
            ValueType.LONG,
            "1.0",
            "not a whole number from -9223372036854775808 to 9223372036854775807"),
        new Refused(ValueType.CHAR, "", "not a single character"),
        new Refused(ValueType.CHAR, "ab", "not a single character"),
        new Refused(ValueType.FLOAT, "1e39", "not a number from -3.4028235E38 to 3.4028235E38"),
        new Refused(
            ValueType.DOUBLE,
            "1e309",
            "not a number from -1.7976931348623157E308 to 1.7976931348623157E308"),
        new Refused(ValueType.DURATION, "30", notDuration),
        new Refused(ValueType.DURATION, "s", notDuration),
        new Refused(ValueType.DURATION, "1.5h", notDuration),
        new Refused(ValueType.DURATION, "9223372036854775807d", notDuration),
        new Refused(MODE, "Off", notModes),
        new Refused(MODE, "", notModes),
        new Refused(texts, "[", notList + "its end, ] or a quote, is missing"),
        new Refused(texts, "['", notList + "its end, ] or a quote, is missing"),
        new Refused(texts, "['a", notList + "its end, ] or a quote, is missing"),
        new Refused(texts, "[a", notList + "its end, ] or a quote, is missing"),
        new Refused(texts, "[a,]", notList + "an element is empty, which is written ''"),
        new Refused(texts, "[, a]", notList + "an element is empty, which is written ''"),
        new Refused(texts, "[a] b", notList + "something follows its end, ]"),
        new Refused(
            texts,
            "[it's]",
            notList + "an element with , [ ] or ' in it stands in single quotes, each ' doubled"),
        new Refused(
            texts,
            "[[a]]",
            notList + "an element with , [ ] or ' in it stands in single quotes, each ' doubled"),
        new Refused(
            texts,
            "['a' b]",
            notList + "an element with , [ ] or ' in it stands in single quotes, each ' doubled"),
        new Refused(ValueType.list(ValueType.INT), "[1, x]", "element 2 is " + notInt));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void saysWhatATextIsNot(Refused one) {
    assertEquals(Result.err(new BadValue(one.message())), one.type().read(one.text()));
  }

  @Test
  void aConversionMaySayWhyNot() {
    ValueType<String> even =
        ValueType.of(
            "Even",
            text -> {
              throw new IllegalArgumentException(text + " is odd");
            });
    assertEquals(Result.err(new BadValue("not a valid Even", "3 is odd")), even.read("3"));
    assertEquals(
        Result.err(new BadValue("element 1 is not a valid Even", "3 is odd")),
        ValueType.list(even).read("[3, 4]"));
  }

  @Test
  void aConversionMayThrowAnythingItLikes() {
    ValueType<String> broken =
        ValueType.of(
            "File",
            text -> {
              throw new IOException(text);
            });
    assertEquals(Result.err(new BadValue("not a valid File")), broken.read("x"));
  }

  @Test
  void saysHowHelpCallsAValue() {
    assertEquals("whole number", ValueType.INT.noun());
    assertEquals("READ_ONLY|ReadWrite|off|OFF|on", MODE.noun());
    assertEquals("URI", ValueType.list(URL).noun());
  }
}
