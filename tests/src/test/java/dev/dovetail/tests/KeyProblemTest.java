package dev.dovetail.tests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that are none of their key's, and keys that cannot be set. */
final class KeyProblemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "boolean | yes",
        "byte | 128",
        "short | 40000",
        "int | 80.5",
        "int | 2147483648",
        "Long | 12h",
        "char | ab",
        "float | 1,5",
        "double | much",
        "java.time.DayOfWeek | MONDAI",
        "java.time.Duration | 30 seconds",
        "java.net.URI | a b",
        "java.util.List<Integer> | [80, x]",
        "java.util.List<Integer> | [80",
        "int | ''"
      })
  void aValueOfNoUse(String type, String value) {
    Broken.application("@Use(\"log\") Store store")
        .device("Store", "log", "@Key " + type + " value")
        .option("-Avalue=" + value)
        .says("App.java:5:14 bad-key-value: \"" + value + "\" is no value of key value");
  }

  @Test
  void aLiteral() {
    network("tcp('many')").says("App.java:7:6 bad-key-value: \"many\" is no value of key port");
  }

  @Test
  void aLiteralInAnOption() {
    network("tcp")
        .option("-Anetwork=tcp('many')")
        .says("App.java:7:21 bad-key-value: \"many\" is no value of key port");
  }

  @Test
  void aBooleanLiteral() {
    Broken.application("@Use(\"log(yes)\") Store store")
        .device("Store", "log", "@Key boolean value")
        .says("App.java:7:6 wrong-arguments: log takes no device");
  }

  @Test
  void aConstant() {
    Broken.application("@Use(\"log(level = HIHG)\") Store store")
        .device("Store", "log", "@Key(defaultValue = \"LOW\") Level level")
        .device("Store", "off", "")
        .part(
            """
        public enum Level { LOW, HIGH }
        """)
        .says("App.java:7:6 bad-key-value: \"HIHG\" is no value of key level");
  }

  @Test
  void aLiteralForASecret() {
    Broken.application("@Use(\"log('x')\") Store store")
        .device("Store", "log", "@Key(stage = Stage.RUN, secret = true) String word")
        .says(
            "App.java:7:6 wrong-arguments: key word is secret; it is set when the program starts");
  }

  @Test
  void noValue() {
    Broken.application("@Use(\"log\") Store store")
        .device("Store", "log", "@Key(stage = Stage.CONFIGURE) String word")
        .says(
            "App.java:7:6 missing-key-value: key word of device \"log\" has no value on target unix");
  }

  @Test
  void noValueOfTheApplication() {
    Broken.shop("@Use(\"memory\") Store store, @Key(stage = Stage.CONFIGURE) int limit")
        .says(
            "App.java:7:29 missing-key-value: key limit of the application has no value on target unix");
  }

  @Test
  void noValueOfAnInstance() {
    Broken.application("@Use(\"log#own\") Store store")
        .device("Store", "log", "@Key(stage = Stage.CONFIGURE) String word")
        .says(
            "App.java:7:6 missing-key-value: key own.word of device \"log#own\" has no value on target unix");
  }

  @Test
  void aFixedKeyThatIsSet() {
    network("tcp(81)")
        .option("-Aport=80")
        .says("App.java:7:6 fixed-key: key port is fixed to 81 here, so -Aport cannot set it");
  }

  @Test
  void aKeyFixedByAnOptionThatIsSet() {
    network("tcp")
        .option("-Anetwork=tcp(81)")
        .option("-Aport=80")
        .says("App.java:7:21 fixed-key: key port is fixed to 81 here, so -Aport cannot set it");
  }

  @Test
  void aKeyFixedForOneOnly() {
    Broken.shop("@Use(\"tcp(81)\") Network one, @Use(\"tcp\") Network two")
        .option("-Aport=80")
        .says();
  }

  @Test
  void aKeyOfTheStartThatIsSet() {
    Broken.application("@Use(\"log\") Store store")
        .device("Store", "log", "@Key(stage = Stage.RUN) String word")
        .option("-Aword=x")
        .says(
            "App.java:5:14 untaken-option: key word is set when the program starts, not with -Aword");
  }

  @Test
  void twoTypes() {
    Broken.application("@Use(\"one\") Store store, @Use(\"two\") Network network")
        .device("Store", "one", "@Key int size")
        .device("Network", "two", "@Key long size")
        .says(
            "One.java:5:14 keys-disagree: key \"size\" means different things to p.One and p.Two on target unix");
  }

  @Test
  void twoStages() {
    Broken.application("@Use(\"one\") Store store, @Use(\"two\") Network network")
        .device("Store", "one", "@Key int size")
        .device("Network", "two", "@Key(stage = Stage.RUN) int size")
        .says(
            "One.java:5:14 keys-disagree: key \"size\" means different things to p.One and p.Two on target unix");
  }

  @Test
  void twoDefaults() {
    Broken.application("@Use(\"one\") Store store, @Use(\"two\") Network network")
        .device("Store", "one", "@Key(defaultValue = \"1\") int size")
        .device("Network", "two", "@Key int size")
        .says(
            "One.java:5:14 keys-disagree: key \"size\" means different things to p.One and p.Two on target unix");
  }

  @Test
  void anApplicationThatDisagrees() {
    Broken.shop("@Use(\"memory\") Store store, @Key(defaultValue = \"9\") int size")
        .says(
            "Memory.java:5:17 keys-disagree: key \"size\" means different things to p.Memory and p.App on target unix");
  }

  @Test
  void twoEnumsOfOneName() {
    Broken.application("@Use(\"one\") Store store, @Use(\"two\") Network network")
        .device("Store", "one", "@Key q.One.Mode mode")
        .device("Network", "two", "@Key q.Two.Mode mode")
        .source("package q;\npublic interface One { enum Mode { FAST, SAFE } }")
        .source("package q;\npublic interface Two { enum Mode { FAST, SAFE } }")
        .prints(
            """
            p/One.java:5: error: [dovetail:keys-disagree] key "mode" means different things to p.One and p.Two on target unix
              public One(@Key q.One.Mode mode) {}
                         ^
              parameter mode of p.One
              parameter mode of p.Two
              the first is of q.One.Mode, the second of q.Two.Mode
              keep them apart with an instance name, as in two#other, whose key is other.mode
            """);
  }

  @Test
  void aVariableThatCannotBe() {
    Broken.shop("@Use(\"log\") Store store")
        .device("Store", "log", "@Key(env = \"a=b\") int one, @Key(env = \"a\\0\") int two")
        .says(
            "Log.java:5:25 bad-name: key one cannot be set by its environment variable: the name has a '=' in it",
            "Log.java:5:52 bad-name: key two cannot be set by its environment variable: the name has a NUL in it");
  }

  @Test
  void aBadDefaultBesideABadWiring() {
    Broken.shop("@Use(\"log\") Store store")
        .device(
            "Store",
            "log",
            "@Use(\"crnch\") Store to, @Key(defaultValue = \"many\") int depth, @Use(\"http(\") Network net")
        .says(
            "Log.java:5:58 bad-key-value: the default of key depth, \"many\", is no value of it",
            "Log.java:5:82 wiring-syntax: this wiring goes wrong at column 6: expected a device or a value, found the end",
            "Log.java:5:19 no-such-device: no device \"crnch\" is a Store on target unix");
  }

  @Test
  void aBadDefaultAndWhatFollowsFromIt() {
    Broken.shop("@Use(\"depth == 1 ? log : memory\") Store store, @Use(\"link\") Network network")
        .device("Store", "log", "@Key(stage = Stage.CONFIGURE, defaultValue = \"many\") int depth")
        .device("Network", "link", "@Key(stage = Stage.CONFIGURE, defaultValue = \"1\") int depth")
        .says("Log.java:5:59 bad-key-value: the default of key depth, \"many\", is no value of it");
  }

  private static Broken network(String wiring) {
    return Broken.shop("@Use(\"" + wiring + "\") Network network");
  }
}
