package dev.dovetail.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesTest {
  private static final Setting<Integer> PORT =
      Setting.of("upload.port", ValueType.INT).defaultValue("8080").alias("p").env("PORT");
  private static final Setting<String> TITLE =
      Setting.of("title", ValueType.TEXT).defaultValue("none").alias("t").alias("heading");
  private static final Setting<Boolean> VERBOSE =
      Setting.of("verbose", ValueType.BOOLEAN).defaultValue("false").alias("v");
  private static final Setting<List<Integer>> DEPTH =
      Setting.of("depth", ValueType.list(ValueType.INT)).defaultValue("[]").alias("d");
  private static final Manual MANUAL =
      Manual.of("filesrv", "test", "FileServer(crunch)")
          .setting(PORT)
          .setting(TITLE)
          .setting(VERBOSE)
          .setting(DEPTH)
          .fixed("store", "crunch (default)", "chosen when compiling", "Where the files are.")
          .fixed("blockSize", "512", "fixed by disk(blockSize = 512)", "");

  record Case(List<String> words, int port, String title, boolean verbose, List<Integer> depth) {}

  static List<Case> starts() {
    return List.of(
        new Case(List.of(), 8080, "none", false, List.of()),
        new Case(List.of("--upload-port", "1"), 1, "none", false, List.of()),
        new Case(List.of("--upload-port=1"), 1, "none", false, List.of()),
        new Case(List.of("-p", "1"), 1, "none", false, List.of()),
        new Case(List.of("-p1"), 1, "none", false, List.of()),
        new Case(List.of("-p=1"), 1, "none", false, List.of()),
        new Case(List.of("-p", "-1"), -1, "none", false, List.of()),
        new Case(List.of("--title="), 8080, "", false, List.of()),
        new Case(List.of("--title", ""), 8080, "", false, List.of()),
        new Case(List.of("--title=--help"), 8080, "--help", false, List.of()),
        new Case(List.of("--title==a=b"), 8080, "=a=b", false, List.of()),
        new Case(List.of("--heading", "-p"), 8080, "-p", false, List.of()),
        new Case(List.of("-thello"), 8080, "hello", false, List.of()),
        new Case(List.of("--verbose"), 8080, "none", true, List.of()),
        new Case(List.of("-v", "-p", "1"), 1, "none", true, List.of()),
        new Case(List.of("--verbose=false"), 8080, "none", false, List.of()),
        new Case(List.of("-v=true"), 8080, "none", true, List.of()),
        new Case(List.of("--no-verbose"), 8080, "none", false, List.of()),
        new Case(List.of("-d", "1", "-d", "2"), 8080, "none", false, List.of(1, 2)),
        new Case(List.of("--depth", "[1, 2]", "-d3"), 8080, "none", false, List.of(1, 2, 3)),
        new Case(List.of("--depth=[]"), 8080, "none", false, List.of()),
        new Case(List.of("--trace"), 8080, "none", false, List.of()));
  }

  @ParameterizedTest
  @MethodSource("starts")
  void readsTheCommandLine(Case one) {
    var start =
        Start.of(
            MANUAL,
            Map.of(),
            one.words(),
            values ->
                assertEquals(
                    one,
                    new Case(
                        one.words(),
                        values.get(PORT),
                        values.get(TITLE),
                        values.get(VERBOSE),
                        values.get(DEPTH))));
    assertEquals(new Start(List.of(), List.of(), 0), start);
  }

  record Mistake(List<String> words, List<String> lines) {
    Mistake(List<String> words, String... lines) {
      this(words, List.of(lines));
    }

    @Override
    public String toString() {
      return words.toString();
    }
  }

  static List<Mistake> mistakes() {
    String notInt = ": not a whole number from -2147483648 to 2147483647";
    return List.of(
        new Mistake(List.of("--upload-port", "x"), "--upload-port 'x'" + notInt),
        new Mistake(List.of("-px"), "-p 'x'" + notInt),
        new Mistake(List.of("-p", "a\nb"), "-p 'a b'" + notInt),
        new Mistake(List.of("--upload-port"), "--upload-port needs a value"),
        new Mistake(
            List.of("-p", "--verbose"),
            "-p needs a value (one that begins with -- is written -p=--…)"),
        new Mistake(List.of("-p", "1", "-p", "1"), "--upload-port is given more than once"),
        new Mistake(
            List.of("-p", "1", "-p", "2", "-p", "3"), "--upload-port is given more than once"),
        new Mistake(
            List.of("--uplaod-port", "1"),
            "unknown option --uplaod-port (did you mean --upload-port?)"),
        new Mistake(
            List.of("--uplod-port=1"), "unknown option --uplod-port (did you mean --upload-port?)"),
        new Mistake(List.of("-title", "a"), "unknown option -title (did you mean --title?)"),
        new Mistake(List.of("-title=a"), "unknown option -title (did you mean --title?)"),
        new Mistake(List.of("title=a"), "unexpected word title (did you mean --title?)"),
        new Mistake(List.of("--hlep"), "unknown option --hlep (did you mean --help?)"),
        new Mistake(List.of("--wxyz"), "unknown option --wxyz"),
        new Mistake(List.of("--trick"), "unknown option --trick"),
        new Mistake(List.of("-x", "7"), "unknown option -x"),
        new Mistake(List.of("-h"), "unknown option -h (did you mean --heading?)"),
        new Mistake(List.of("-P", "1"), "unknown option -P (did you mean -p?)"),
        new Mistake(List.of("a.txt"), "unexpected word 'a.txt'"),
        new Mistake(List.of("-"), "unexpected word '-'"),
        new Mistake(List.of(""), "unexpected word ''"),
        new Mistake(List.of("--"), "-- stands before further words, and this program takes none"),
        new Mistake(List.of("--verbose", "false"), "unexpected word 'false'"),
        new Mistake(List.of("--verbose=1"), "--verbose '1': not true or false"),
        new Mistake(List.of("-vx"), "-v 'x': not true or false"),
        new Mistake(List.of("--no-verbose=true"), "--no-verbose takes no value"),
        new Mistake(List.of("--verbose", "--no-verbose"), "--verbose is given more than once"),
        new Mistake(List.of("--help=yes"), "--help takes no value"),
        new Mistake(
            List.of("-d", "[1", "-d", "2"),
            "-d: not a list such as [a, 'b, c']: its end, ] or a quote, is missing"),
        new Mistake(
            List.of("-d", "1", "-d", "x"), "-d '[1, x]': element 2 is" + notInt.substring(1)),
        new Mistake(
            List.of("--store", "direct"),
            "--store cannot be set at start-up: chosen when compiling, crunch (default)"),
        new Mistake(
            List.of("--block-size=1"),
            "--block-size cannot be set at start-up: fixed by disk(blockSize = 512), 512"),
        new Mistake(
            List.of("--stroe", "a", "b", "-p", "x"),
            "unknown option --stroe (did you mean --store?)",
            "unexpected word 'b'",
            "-p 'x'" + notInt));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void saysEveryMistakeInOneLine(Mistake one) {
    var start = Start.of(MANUAL, Map.of(), one.words(), values -> {});
    var lines = new ArrayList<String>();
    for (String line : one.lines()) {
      lines.add("filesrv: " + line);
    }
    lines.add("filesrv: --help lists the options");
    assertEquals(new Start(List.of(), lines, 64), start);
  }

  @Test
  void theFirstSourceThatHasAValueWins() {
    var declared = Setting.of("a", ValueType.INT).env("A").defaultValue("1");
    var compiled = declared.compiledValue("2");
    assertEquals(1, value(declared, Map.of()));
    assertEquals(2, value(compiled, Map.of()));
    assertEquals(3, value(compiled, Map.of("A", "3")));
    assertEquals(4, value(compiled, Map.of("A", "3"), "--a", "4"));
  }

  private static int value(
      Setting<Integer> setting, Map<String, String> environment, String... words) {
    var found = new ArrayList<Integer>();
    Start.of(
        Manual.of("p", "test", "P").setting(setting),
        environment,
        List.of(words),
        values -> found.add(values.get(setting)));
    return found.get(0);
  }

  @Test
  void aBadValueNamesItsSource() {
    var manual = Manual.of("p", "test", "P");
    var setting = Setting.of("a", ValueType.BOOLEAN).env("A");
    assertEquals(
        "p: environment variable A '': not true or false",
        first(manual.setting(setting), Map.of("A", "")));
    assertEquals(
        "p: --a (given when compiling) 'x': not true or false",
        first(manual.setting(setting.compiledValue("x")), Map.of()));
    assertEquals(
        "p: --a (default) 'x': not true or false",
        first(manual.setting(setting.defaultValue("x")), Map.of()));
  }

  @Test
  void whyItIsBadIsSaidUnlessItIsSecret() {
    var manual = Manual.of("p", "test", "P");
    var setting = Setting.of("a", ValueType.of("URI", URI::create));
    assertEquals(
        "p: --a 'x y': not a valid URI: Illegal character in path at index 1: x y",
        first(manual.setting(setting), Map.of(), "--a", "x y"));
    assertEquals(
        "p: --a: not a valid URI", first(manual.setting(setting.secret()), Map.of(), "--a", "x y"));
  }

  @Test
  void aLongBadValueIsCutShort() {
    var manual = Manual.of("p", "test", "P").setting(Setting.of("a", ValueType.INT));
    assertEquals(
        "p: --a '" + "x".repeat(60) + "…': not a whole number from -2147483648 to 2147483647",
        first(manual, Map.of(), "--a", "x".repeat(61)));
  }

  @Test
  void aRequiredSettingSaysHowToSetIt() {
    var manual = Manual.of("p", "test", "P");
    assertEquals(
        "p: --fs-root has no value: give --fs-root <text> or set environment variable FS",
        first(manual.setting(Setting.of("fsRoot", ValueType.TEXT).env("FS")), Map.of()));
    assertEquals(
        "p: --on has no value: give --on",
        first(manual.setting(Setting.of("on", ValueType.BOOLEAN)), Map.of()));
    assertEquals(
        "p: --n needs a value",
        first(manual.setting(Setting.of("n", ValueType.INT)), Map.of(), "--n"));
  }

  private static String first(Manual manual, Map<String, String> environment, String... words) {
    var start = Start.of(manual, environment, List.of(words), values -> {});
    assertEquals(64, start.code());
    return start.complaints().get(0);
  }

  @Test
  void aSecretIsNeverPrinted() {
    var manual =
        Manual.of("p", "test", "P")
            .setting(Setting.of("password", ValueType.INT).secret().env("PASSWORD").alias("s"))
            .setting(Setting.of("list", ValueType.list(ValueType.INT)).secret().defaultValue("[]"));
    var starts =
        List.of(
            List.of("--password", "hunter2"),
            List.of("--password=hunter2"),
            List.of("-shunter2"),
            List.of("-shunter2", "-shunter2"),
            List.of("-Shunter2"),
            List.of("-S=hunter2"),
            List.of("--pasword", "hunter2"),
            List.of("--pasword=hunter2"),
            List.of("-password=hunter2"),
            List.of("-password", "hunter2"),
            List.of("password=hunter2"),
            List.of("password", "hunter2"),
            List.of("hunter2"),
            List.of("--list", "[1, hunter2]"),
            List.of("--list", "[hunter2", "--list", "1"),
            List.of("--help", "--password=hunter2"));
    for (var words : starts) {
      for (var environment : List.of(Map.<String, String>of(), Map.of("PASSWORD", "hunter2"))) {
        var start = Start.of(manual, environment, words, values -> {});
        assertEquals(-1, start.toString().indexOf("hunter2"), () -> words + " gives " + start);
      }
    }
  }

  @Test
  void helpAndVersionAnswerWhateverElseIsWrong() {
    var manual = MANUAL.setting(Setting.of("needed", ValueType.INT));
    var words = List.of("--wrong", "-p", "x", "stray", "--version", "--upload-port");
    assertEquals(
        new Start(List.of("filesrv (test)"), List.of(), 0),
        Start.of(manual, Map.of("PORT", "x"), words, values -> {}));
    assertEquals(
        List.of("filesrv 1.2 (test)"),
        Start.of(manual.version("1.2"), Map.of(), words, values -> {}).printed());
    var helped =
        Start.of(manual, Map.of(), List.of("--version", "-p", "--help", "--"), values -> {});
    assertEquals("Usage: filesrv [option …]", helped.printed().get(1));
    assertEquals(List.of(), helped.complaints());
    assertEquals(0, helped.code());
  }

  @Test
  void nastyTextsArriveAsTheyAre() {
    var random = new Random(7);
    var tags = Setting.of("tags", ValueType.list(ValueType.TEXT)).defaultValue("[]").alias("x");
    var manual = Manual.of("p", "test", "P").setting(TITLE).setting(tags);
    for (int round = 0; round < 3_000; round++) {
      String title = ListTextTest.text(random, 10);
      var list = ListTextTest.texts(random);
      var words = new ArrayList<String>();
      if (title.startsWith("--") || random.nextBoolean()) {
        words.add("--title=" + title);
      } else {
        words.addAll(List.of("--heading", title));
      }
      if (random.nextBoolean()) {
        words.add("--tags=" + new ListText(list).text());
      } else {
        for (String tag : list) {
          words.add("-x=" + new ListText(List.of(tag)).text());
        }
      }
      var seen = new ArrayList<Object>();
      var start =
          Start.of(
              manual,
              Map.of(),
              words,
              values -> {
                seen.add(values.get(TITLE));
                seen.add(values.get(tags));
              });
      assertEquals(List.of(title, list), seen, () -> words + " gives " + start);
    }
  }

  @Test
  void aSettingOfAnotherProgramIsRefused() {
    Start.of(
        Manual.of("p", "test", "P"),
        Map.of(),
        List.of(),
        values -> assertThrows(IllegalArgumentException.class, () -> values.get(PORT)));
  }
}
