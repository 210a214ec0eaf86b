package dev.dovetail.tests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are none, are reserved, or mean two things. */
final class NameProblemTest {
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
            "App.java:7:58 bad-name: the name \"up-port\" has more than one meaning in app on target unix");
  }

  @Test
  void oneAliasOfTwoKeys() {
    Broken.shop(
            "@Key(defaultValue = \"1\", aliases = \"p\") int a, @Key(defaultValue = \"1\", aliases = \"p\") int b")
        .says(
            "App.java:5:14 bad-name: the name \"p\" has more than one meaning in app on target unix");
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
