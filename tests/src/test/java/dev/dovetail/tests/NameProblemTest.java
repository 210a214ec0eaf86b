package dev.dovetail.tests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are none, are reserved, or mean two things. */
final class NameProblemTest {
  @Test
  void keysOfALetterThatDifferInCaseAreOneOption() {
    Broken.application("@Use(\"disk\") Store store, @Key(defaultValue = \"1\") int V")
        .device("Store", "disk", "@Key(defaultValue = \"1\") int v")
        .says(
            "App.java:7:56 bad-name: the name \"v\" has more than one meaning in app on target unix");
  }

  @Test
  void lettersThatDifferInCaseAreTwoOptions() {
    Broken.application(
            "@Key(defaultValue = \"1\", aliases = \"v\") int a,"
                + " @Key(defaultValue = \"1\", aliases = \"V\") int b")
        .build()
        .clean();
  }

  @Test
  void aDeviceWithoutName() {
    Broken.parts()
        .part(
            """
        @Device(type = Store.class, name = "")
        public class Memory implements Store {}
        """)
        .says("Memory.java:4:36 bad-name: the device name \"\" is empty");
  }

  @Test
  void aDeviceNameWithABlank() {
    Broken.parts()
        .part(
            """
        @Device(type = Store.class, name = "my memory")
        public class Memory implements Store {}
        """)
        .says(
            "Memory.java:4:36 bad-name: the device name \"my memory\" is not letters, digits and single hyphens, a letter first");
  }

  @Test
  void aDeviceNameThatIsReserved() {
    Broken.parts()
        .part(
            """
        @Device(type = Store.class, name = "target")
        public class Memory implements Store {}
        """)
        .says("Memory.java:4:36 bad-name: the device name \"target\" is reserved");
  }

  @Test
  void aDeviceNameWithTwoHyphens() {
    Broken.parts()
        .part(
            """
        @Device(type = Store.class, name = "my--memory")
        public class Memory implements Store {}
        """)
        .says(
            "Memory.java:4:36 bad-name: the device name \"my--memory\" is not letters, digits and single hyphens, a letter first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"my shop", "-shop", ".shop", "shop/1", "shop\\t", "shop=1"})
  void aProgramNameThatIsNone(String name) {
    shop(name)
        .says(
            "App.java:4:21 bad-name: the program name \""
                + name.translateEscapes()
                + "\" is not letters, digits, '.', '_' and '-', a letter or digit first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "shop", "My_shop-2.1", "7zip", "größe"})
  void aProgramNameThatIsOne(String name) {
    shop(name).says();
  }

  @Test
  void aTargetNameThatIsReserved() {
    memory(
            """
        @Device(type = Store.class, name = "memory", targets = "any")
        public class Memory implements Store {}
        """)
        .says("Memory.java:4:56 bad-name: the target name \"any\" is reserved");
  }

  @Test
  void aTargetNameThatIsNone() {
    memory(
            """
        @Device(type = Store.class, name = "memory", targets = {"unix", "web-kit"})
        public class Memory implements Store {}
        """)
        .says("Memory.java:4:65 bad-name: the target name \"web-kit\" is not a Java identifier");
  }

  @Test
  void aKeyNameWithAHyphen() {
    Broken.shop("@Use(\"memory\") Store store, @Key(\"dead-line\") int line")
        .says("App.java:7:34 bad-name: the name of key \"dead-line\" is not a Java identifier");
  }

  @Test
  void aKeyNameThatIsReserved() {
    Broken.shop("@Use(\"memory\") Store store, @Key int basedir")
        .says("App.java:7:29 bad-name: the name of key \"basedir\" is reserved");
  }

  @Test
  void aSlotNameThatIsReserved() {
    Broken.shop("@Use(\"memory\") Store target")
        .says("App.java:7:22 bad-name: the name of slot \"target\" is reserved");
  }

  @Test
  void aSlotNamedAsAKey() {
    Broken.shop("@Use(\"memory\") Store size")
        .says(
            "App.java:7:22 bad-name: the name \"size\" has more than one meaning in app on target unix");
  }

  @Test
  void aSlotNamedAsAnOption() {
    Broken.shop("@Use(\"memory\") Store help")
        .says(
            "App.java:7:22 bad-name: the name \"help\" has more than one meaning in app on target unix");
  }

  @Test
  void aSlotNamedAsATarget() {
    Broken.shop("@Use(\"memory\") Store unix")
        .says(
            "App.java:7:22 bad-name: the name \"unix\" has more than one meaning in app on target unix");
  }

  @Test
  void keysThatAreOneOnACommandLine() {
    Broken.shop(
            "@Use(\"memory\") Store store, @Key(defaultValue = \"1\") int upPort, @Key(defaultValue = \"1\") int up_port")
        .says(
            "App.java:7:66 bad-name: keys \"upPort\" and \"up_port\" of one constructor are both \"up-port\" on a command line");
  }

  @Test
  void oneAliasOfTwoKeys() {
    Broken.shop(
            "@Key(defaultValue = \"1\", aliases = \"p\") int a, @Key(defaultValue = \"1\", aliases = \"p\") int b")
        .says(
            "App.java:7:1 bad-name: the name \"p\" has more than one meaning in app on target unix");
  }

  @Test
  void oneKeyTwice() {
    shop()
        .part(
            """
        @Device(type = Store.class, name = "spare")
        public class Spare implements Store {
          public Spare(@Key("p") int one, @Key(stage = Stage.CONFIGURE, value = "p") long two) {}
          @Device(type = Store.class, name = "other")
          public static Store other(@Key int p, @Key("p") int q, @Key("p") int r) {
            return new Store() {};
          }
        }
        """)
        .says(
            "Spare.java:6:73 bad-name: the name of key \"p\" is given twice in one constructor",
            "Spare.java:8:46 bad-name: the name of key \"p\" is given twice in one method",
            "Spare.java:8:63 bad-name: the name of key \"p\" is given twice in one method");
  }

  @Test
  void oneKeyTwiceInADeviceThatIsUsed() {
    Broken.application("@Use(\"twin\") Store store")
        .device("Store", "twin", "@Key(\"p\") int one, @Key(\"p\") long two")
        .says("Twin.java:5:39 bad-name: the name of key \"p\" is given twice in one constructor");
  }

  @Test
  void oneKeyTwiceInAnApplication() {
    Broken.shop(
            """
            @Use("p == 1 ? memory : disk") Store store,
            @Key(value = "p", stage = Stage.CONFIGURE) int one,
            @Key(value = "p", stage = Stage.CONFIGURE) int two""")
        .option("-Ap=1")
        .says("App.java:9:14 bad-name: the name of key \"p\" is given twice in one constructor");
  }

  @Test
  @JavacOnly("Eclipse's compiler has other places for marks within marks")
  void oneKeyTwiceOnAnApplication() {
    Broken.parts()
        .device("Store", "memory", "")
        .option("-Atarget=unix")
        .part(
            """
        @Application
        @Key(value = "on", type = boolean.class)
        @Key(value = "on", type = int.class)
        @Key(value = "upPort", type = int.class, defaultValue = "1")
        @Key(value = "up_port", type = int.class, defaultValue = "1")
        public class App implements Job {
          public App(@Use("on ? memory : memory#second") Store store) {}
          public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
        }
        """)
        .says(
            "App.java:9:8 bad-name: the name of key \"on\" is given twice in one application",
            "App.java:9:8 bad-name: keys \"upPort\" and \"up_port\" of one application are both \"up-port\" on a command line");
  }

  @Test
  @JavacOnly("Eclipse's compiler has other places for marks within marks")
  void oneKeyTwiceInAWiring() {
    shop()
        .part(
            """
        @Wiring(type = Store.class, name = "either", value = "on ? memory : disk",
            keys = {@Key(value = "on", type = boolean.class, defaultValue = "true"),
                @Key(value = "on", type = boolean.class, defaultValue = "true")})
        public interface Wirings {}
        """)
        .says("Wirings.java:6:22 bad-name: the name of key \"on\" is given twice in one wiring");
  }

  @Test
  void keysOfADeviceThatAreOneOnACommandLine() {
    Broken.application("@Use(\"twin\") Store store")
        .device("Store", "twin", "@Key int upPort, @Key int up_port")
        .says(
            "Twin.java:5:32 bad-name: keys \"upPort\" and \"up_port\" of one constructor are both \"up-port\" on a command line");
  }

  @Test
  void keysOfTwoDevicesThatAreOneOnACommandLine() {
    Broken.application("@Use(\"one\") Store store, @Use(\"two\") Network network")
        .device("Store", "one", "@Key int upPort")
        .device("Network", "two", "@Key int up_port")
        .prints(
            """
            p/One.java:5: error: [dovetail:bad-name] the name "up-port" has more than one meaning in app on target unix
              public One(@Key int upPort) {}
                         ^
              it is key upPort of p.One, and key up_port of p.Two
              rename one of them, or give the device an instance name
            """);
  }

  @Test
  void aKeyOfADeviceNamedAsAnOption() {
    Broken.application("@Use(\"one\") Store store")
        .device("Store", "one", "@Key boolean trace")
        .prints(
            """
            p/One.java:5: error: [dovetail:bad-name] the name "trace" has more than one meaning in app on target unix
              public One(@Key boolean trace) {}
                         ^
              it is key trace of p.One, and the option --trace that every program has
              rename one of them, or give the device an instance name
            """);
  }

  @Test
  void anInstanceNameThatIsReserved() {
    Broken.shop("@Use(\"memory#target\") Store store")
        .says("App.java:7:6 bad-name: the instance name in memory#target is reserved");
  }

  @Test
  void anInstanceNameWithAHyphen() {
    Broken.shop("@Use(\"memory#my-own\") Store store")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 8: an instance name is a Java identifier, as in tcpip#upload");
  }

  @Test
  void anInstanceNamedAsASlot() {
    Broken.shop("@Use(\"memory#store\") Store store")
        .says(
            "App.java:7:28 bad-name: the name \"store\" has more than one meaning in app on target unix");
  }

  @Test
  void aMainInTheSources() {
    Broken.shop("@Use(\"memory\") Store store")
        .part(
            """
        public class Main_unix {}
        """)
        .says(
            "App.java:5:14 main-clash: p.Main_unix is to be written, and is in the sources already");
  }

  @Test
  void twoApplicationsOfOneMain() {
    Broken.shop("@Use(\"memory\") Store store")
        .part(
            """
        @Application
        public class Admin implements Job {
          public Admin() {}
          public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
        }
        """)
        .option("-Atarget=unix,test")
        .says("App.java:5:14 main-clash: Admin and App would both be Main_unix");
  }

  private static Broken shop() {
    return Broken.shop("@Use(\"memory\") Store store");
  }

  private static Broken memory(String text) {
    return Broken.application("@Use(\"memory\") Store store").part(text);
  }

  private static Broken shop(String name) {
    return Broken.parts()
        .option("-Atarget=unix")
        .part(
            """
        @Application(name = "%s")
        public class App implements Job {
          public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
        }
        """
                .formatted(name));
  }
}
