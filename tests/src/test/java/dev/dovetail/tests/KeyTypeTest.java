package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every type a key can have, with its value given in every way. */
final class KeyTypeTest {
  /**
   * A value.
   *
   * @param type of the parameter
   * @param text as given
   * @param literal as written in a wiring
   * @param value as it prints
   */
  private record Case(String type, String text, String literal, String value) {
    static Case of(String type, String text, String value) {
      return new Case(type, text, text, value);
    }

    static Case quoted(String type, String text, String value) {
      return new Case(type, text, "'" + text.replace("'", "''") + "'", value);
    }
  }

  private static final List<Case> CASES =
      List.of(
          Case.of("boolean", "true", "true"),
          new Case("boolean", "TRUE", "'TRUE'", "true"),
          Case.of("Boolean", "false", "false"),
          Case.of("byte", "-128", "-128"),
          Case.of("Byte", "127", "127"),
          Case.of("short", "-32768", "-32768"),
          Case.of("Short", "7", "7"),
          Case.of("int", "-2147483648", "-2147483648"),
          new Case("int", "+5", "'+5'", "5"),
          Case.of("Integer", "2147483647", "2147483647"),
          Case.of("long", "-9223372036854775808", "-9223372036854775808"),
          Case.of("Long", "9223372036854775807", "9223372036854775807"),
          Case.quoted("char", "x", "x"),
          Case.quoted("char", "'", "'"),
          Case.quoted("char", "\\", "\\"),
          Case.quoted("char", "\n", "\n"),
          Case.quoted("Character", "\u2028", "\u2028"),
          Case.quoted("Character", "ö", "ö"),
          Case.of("float", "1.5", "1.5"),
          new Case("Float", "3.4028235E38", "'3.4028235E38'", "3.4028235E38"),
          new Case("float", "NaN", "'NaN'", "NaN"),
          Case.of("double", "-0.1", "-0.1"),
          new Case("Double", "-Infinity", "'-Infinity'", "-Infinity"),
          new Case("double", "4.9E-324", "'4.9E-324'", "4.9E-324"),
          Case.quoted("String", "a, b", "a, b"),
          Case.of("Mode", "READ_ONLY", "READ_ONLY"),
          new Case("Mode", "read-only", "read-only", "READ_ONLY"),
          Case.quoted("Duration", "90s", "PT1M30S"),
          Case.quoted("Duration", "-250ms", "PT-0.25S"),
          Case.quoted("Duration", "PT1H", "PT1H"),
          Case.quoted("URI", "http://h/p?q#f", "http://h/p?q#f"),
          Case.of("List<Integer>", "[1, -2]", "[1, -2]"),
          Case.of("List<Integer>", "[]", "[]"),
          Case.of("List<Byte>", "[1]", "[1]"),
          Case.of("List<Long>", "[1, 2]", "[1, 2]"),
          Case.of("List<Mode>", "[FAST, READ_ONLY]", "[FAST, READ_ONLY]"),
          Case.of("List<String>", "['a, b', 'it''s', ' ', '']", "[a, b, it's,  , ]"),
          Case.of("List<Duration>", "['1s', '2m']", "[PT1S, PT2M]"),
          Case.of("List<Character>", "['x', '''']", "[x, ']"),
          Case.of("List<Valued>", "['p', 'q']", "[valueOf p, valueOf q]"),
          Case.quoted("Valued", "v", "valueOf v"),
          Case.quoted("Made", "v", "of v"),
          Case.quoted("Parsed", "v", "parse v"),
          Case.quoted("Read", "v", "fromString v"),
          Case.quoted("Thrower", "v", "Thrower v"),
          Case.quoted("Box<String>", "v", "Box v"),
          Case.quoted("Any<String>", "v", "Any v"),
          Case.quoted("Any<List<Mode>>", "v", "Any v"),
          Case.quoted("Any<?>", "v", "Any v"),
          Case.of("List<Any<Integer>>", "['p', 'q']", "[Any p, Any q]"),
          Case.quoted("Any<Any<? super Mode>[]>", "v", "Any v"),
          Case.quoted("Num<Integer>", "v", "Num v"),
          Case.quoted("Num<? extends Long>", "v", "Num v"),
          Case.quoted("Num<? super Integer>", "v", "Num v"),
          Case.quoted("Num<?>", "v", "Num v"),
          Case.quoted("Self<Mode>", "v", "Self v"),
          Case.quoted("Self<?>", "v", "Self v"),
          Case.quoted("Half<Mode, String>", "v", "Half v"),
          Case.quoted("Half<?, ? extends CharSequence>", "v", "Half v"),
          Case.quoted("Base<List<String>>", "v", "Sub v"),
          Case.quoted("Twin<String, String>", "v", "Twin v"),
          Case.quoted("Twin<?, ?>", "v", "Twin v"),
          Case.quoted("Nest<List<Integer>>", "v", "Nest v"),
          Case.quoted("Nest<? extends List<String>>", "v", "Nest v"),
          Case.quoted("java.time.LocalDate", "2026-11-22", "2026-11-22"),
          Case.quoted(
              "java.util.UUID",
              "00000000-0000-0001-0000-000000000002",
              "00000000-0000-0001-0000-000000000002"));

  /** A method has at most 255 parameters. */
  private static final int AT_ONCE = 24;

  @Test
  void isReadTheSameWhereverItIsGiven() throws Exception {
    List<Case> cases =
        CASES.stream().filter(it -> CompilerUnderTest.chosen().passes(it.text())).toList();
    for (int start = 0; start < cases.size(); start += AT_ONCE) {
      check(cases.subList(start, Math.min(cases.size(), start + AT_ONCE)));
    }
  }

  private static void check(List<Case> cases) throws Exception {
    List<String> parameters = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    List<String> options = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Case one = cases.get(i);
      String text = one.text().replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"");
      String value = ", defaultValue = \"" + text + "\"";
      String configure = "stage = Stage.CONFIGURE";
      parameters.add("@Key(stage = Stage.BOTH) " + one.type() + " a" + i);
      parameters.add("@Key(" + configure + ") " + one.type() + " b" + i);
      parameters.add("@Key(doc = \"\"" + value + ") " + one.type() + " c" + i);
      parameters.add("@Key(" + configure + value + ") " + one.type() + " d" + i);
      parameters.add("@Key " + one.type() + " e" + i);
      options.add("-Aa" + i + "=" + one.text());
      options.add("-Ab" + i + "=" + one.text());
      arguments.add("e" + i + " = " + one.literal());
      for (String group : List.of("a", "b", "c", "d", "e")) {
        names.add(group + i);
      }
    }
    var compilation =
        Kit.devices()
            .source("app.Keys", source(parameters, names))
            .option("-Atarget=test")
            .option("-Astore=keys(" + String.join(", ", arguments) + ")")
            .options(options)
            .clean();
    List<String> seen = new Loaded(compilation).seen("app.Main_test");
    for (int i = 0; i < cases.size(); i++) {
      String value = cases.get(i).value();
      assertEquals(
          List.of(value, value, value, value, value),
          seen.subList(5 * i, 5 * i + 5),
          cases.get(i) + ": by option for BOTH and CONFIGURE, by default for both, by literal");
    }
  }

  private static String source(List<String> parameters, List<String> names) {
    return """
        package app;
        import dev.dovetail.*;
        import dev.dovetail.runtime.*;
        import java.net.URI;
        import java.time.Duration;
        import java.util.List;
        import kit.*;
        @Application
        public final class Keys implements Job {
          private final Values values;
          public Keys(Values store) { this.values = store; }
          @Override public Result<Void, ? extends DeviceError> run() {
            Seen.VALUES.addAll(values.all());
            return Result.ok();
          }
          public interface Values { List<String> all(); }
          public enum Mode { FAST, READ_ONLY }
          public record Valued(String text) {
            public static Valued valueOf(String text) { return new Valued("valueOf " + text); }
            public static Valued of(String text) { throw new IllegalStateException(); }
            @Override public String toString() { return text; }
          }
          public record Made(String text) {
            public static Made of(String text) { return new Made("of " + text); }
            public static Made parse(String text) { throw new IllegalStateException(); }
            @Override public String toString() { return text; }
          }
          public record Parsed(String text) {
            public static Parsed parse(CharSequence text) { return new Parsed("parse " + text); }
            @Override public String toString() { return text; }
          }
          public record Read(String text) {
            public static Read fromString(String text) { return new Read("fromString " + text); }
            @Override public String toString() { return text; }
          }
          public record Thrower(String text) {
            public static Thrower of(String text) throws Exception { return new Thrower(text); }
            @Override public String toString() { return "Thrower " + text; }
          }
          public record Box<T>(T text) {
            public static Box<String> of(String text) { return new Box<>(text); }
            @Override public String toString() { return "Box " + text; }
          }
          public record Any<T>(String text) {
            public static <A> Any<A> of(String text) { return new Any<>(text); }
            @Override public String toString() { return "Any " + text; }
          }
          public record Num<T>(String text) {
            public static <A extends Number & Comparable<A>> Num<A> of(String text) {
              return new Num<>(text);
            }
            @Override public String toString() { return "Num " + text; }
          }
          public record Self<T extends Enum<T>>(String text) {
            public static <A extends Enum<A>> Self<A> of(String text) { return new Self<>(text); }
            @Override public String toString() { return "Self " + text; }
          }
          public record Half<T, U>(String text) {
            public static <A> Half<A, String> of(String text) { return new Half<>(text); }
            @Override public String toString() { return "Half " + text; }
          }
          public record Twin<T, U>(String text) {
            public static <A> Twin<A, A> of(String text) { return new Twin<>(text); }
            @Override public String toString() { return "Twin " + text; }
          }
          public record Nest<T>(String text) {
            public static <A> Nest<List<A>> of(String text) { return new Nest<>(text); }
            @Override public String toString() { return "Nest " + text; }
          }
          public static class Base<T> {
            public static <A> Sub<A> of(String text) { return new Sub<>(text); }
          }
          public static final class Sub<T> extends Base<T> {
            private final String text;
            Sub(String text) { this.text = text; }
            @Override public String toString() { return "Sub " + text; }
          }
          @Device(type = Values.class, name = "keys")
          public static Values keys(
              PARAMETERS) {
            List<String> all = java.util.stream.Stream.of(
                NAMES).map(Object::toString).toList();
            return () -> all;
          }
        }
        """
        .replace("PARAMETERS", String.join(",\n      ", parameters))
        .replace("NAMES", String.join(", ", names));
  }
}
