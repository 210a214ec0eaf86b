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

  private static Broken network(String wiring) {
    return Broken.shop("@Use(\"" + wiring + "\") Network network");
  }
}
