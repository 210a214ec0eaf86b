package dev.dovetail.tests;

import org.junit.jupiter.api.Test;

/** What can be wrong with a condition. */
final class ConditionProblemTest {
  @Test
  void aNumberComparedWithText() {
    network("port == '80' ? tcp : http(tcp)")
        .says("App.java:7:6 bad-condition: '80' is no value of key port");
  }

  @Test
  void textComparedWithANumber() {
    store("fs == 80 ? disk : memory").says("App.java:7:6 bad-condition: 80 is no value of key fs");
  }

  @Test
  void textWithoutQuotes() {
    store("fs == data ? disk : memory")
        .says("App.java:7:6 bad-condition: no key \"data\" can be meant here");
  }

  @Test
  void anUnknownKey() {
    network("colour == 1 ? tcp : http(tcp)")
        .says("App.java:7:6 bad-condition: no key \"colour\" can be meant here");
  }

  @Test
  void anUnknownKeyWithoutOthers() {
    Broken.application("@Use(\"colour == 1 ? one : two\") Store store")
        .device("Store", "one", "")
        .device("Store", "two", "")
        .says("App.java:7:6 bad-condition: no key \"colour\" can be meant here");
  }

  @Test
  void aKeyOfNamedInstancesWithoutTheirName() {
    Broken.shop("@Use(\"size == 8 ? memory#one : memory#two\") Store store")
        .prints(
            """
            p/App.java:7: error: [dovetail:bad-condition] no key "size" can be meant here
            @Use("size == 8 ? memory#one : memory#two") Store store) {}
                 ^
              size == 8 ? memory#one : memory#two
              ^~~~
              app on unix
              └─ App(store: Store  ← here
              keys of the application and of the devices named in this wiring: one.size, two.size      did you mean "one.size"?
            """);
  }

  @Test
  void aConditionOfTwentyThousandParts() {
    String parts = "size == 8 && ".repeat(20_000) + "size == 8";
    Broken.shop("Store store").option("-Astore=" + parts + " ? memory : disk").says();
  }

  @Test
  void twoConstants() {
    network("80 == 80 ? tcp : http(tcp)")
        .says("App.java:7:6 bad-condition: no side of this comparison is a key");
  }

  @Test
  void aNumberAlone() {
    network("port ? tcp : http(tcp)")
        .says(
            "App.java:7:6 bad-condition: key port alone is no condition: it is not true or false");
  }

  @Test
  void textInOrder() {
    store("fs < 'm' ? disk : memory").says("App.java:7:6 bad-condition: these have no order");
  }

  @Test
  void numberAgainstTextKey() {
    store("fs == size ? disk : memory")
        .says("App.java:7:6 bad-condition: these are not comparable");
  }

  @Test
  void aNumberOutOfRange() {
    network("port == 99999999999 ? tcp : http(tcp)")
        .says("App.java:7:6 bad-condition: 99999999999 is no value of key port");
  }

  @Test
  void aNumberInAListOfTexts() {
    network("port in [80, '81'] ? tcp : http(tcp)")
        .says("App.java:7:6 bad-condition: '81' is no value of key port");
  }

  @Test
  void aConstantThatDoesNotExist() {
    Broken.application("@Use(\"level == HIHG ? log : off\") Store store")
        .device("Store", "log", "@Key(defaultValue = \"LOW\") Level level")
        .device("Store", "off", "")
        .part(
            """
        public enum Level { LOW, HIGH }
        """)
        .says("App.java:7:6 bad-condition: HIHG is no value of key level");
  }

  @Test
  void enumsInOrder() {
    Broken.application("@Use(\"level < HIGH ? log : off\") Store store")
        .device("Store", "log", "@Key(defaultValue = \"LOW\") Level level")
        .device("Store", "off", "")
        .part(
            """
        public enum Level { LOW, HIGH }
        """)
        .says("App.java:7:6 bad-condition: these have no order");
  }

  @Test
  void aKeyOfTheStart() {
    Broken.application("@Use(\"word == 'x' ? log : off\") Store store")
        .device("Store", "log", "@Key(stage = Stage.RUN) String word")
        .device("Store", "off", "")
        .says(
            "App.java:7:6 bad-condition: key word gets its value when the program starts, too late to choose a device");
  }

  @Test
  void aKeyWithoutValue() {
    Broken.application("@Use(\"word == 'x' ? log : off\") Store store")
        .device("Store", "log", "@Key String word")
        .device("Store", "off", "")
        .says("App.java:7:6 missing-key-value: key word has no value, so it cannot decide");
  }

  @Test
  void aKeyWithoutValueThatIsNeededTwice() {
    Broken.application("@Use(\"log\") Store one, @Use(\"word == 'x' ? log : off\") Store two")
        .device("Store", "log", "@Key(stage = Stage.CONFIGURE) String word")
        .device("Store", "off", "")
        .says(
            "App.java:7:29 missing-key-value: key word has no value, so it cannot decide on target unix");
  }

  @Test
  void aBadValueThatDecides() {
    network("port == 80 ? tcp : http(tcp)")
        .option("-Aport=many")
        .says("App.java:7:6 bad-key-value: \"many\" is no value of key port");
  }

  @Test
  void aBadValueThatDecidesAndIsTaken() {
    Broken.shop("@Use(\"port == 80 ? tcp : http(tcp)\") Network one, @Use(\"tcp\") Network two")
        .option("-Aport=many")
        .says("App.java:7:6 bad-key-value: \"many\" is no value of key port");
  }

  @Test
  void keysThatDisagree() {
    Broken.application("@Use(\"size == 1 ? one : two\") Store store")
        .device("Store", "one", "@Key(defaultValue = \"1\") int size")
        .device("Store", "two", "@Key(defaultValue = \"2\") int size")
        .says("App.java:7:6 keys-disagree: key \"size\" means different things to p.One and p.Two");
  }

  @Test
  void aBrokenDeviceInABranch() {
    Broken.application("@Use(\"size == 1 ? one : two\") Store store")
        .device("Store", "one", "@Key int[] size")
        .device("Store", "two", "")
        .says("One.java:5:14 bad-key: key size cannot be an int[]: it has no text form");
  }

  @Test
  void severalFaults() {
    Broken.shop("@Use(\"prt == 80 || port == 'x' || port ? tcp : http(tcp)\") Network network")
        .says(
            "App.java:7:6 bad-condition: no key \"prt\" can be meant here",
            "App.java:7:6 bad-condition: 'x' is no value of key port",
            "App.java:7:6 bad-condition: key port alone is no condition: it is not true or false");
  }

  private static Broken network(String wiring) {
    return Broken.shop("@Use(\"" + wiring + "\") Network network");
  }

  private static Broken store(String wiring) {
    return Broken.shop("@Use(\"" + wiring + "\") Store store");
  }
}
