package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What can be wrong with a program as a whole. */
final class GraphProblemTest {
  @Test
  void aLetterIsNoMisspellingOfAnother() {
    Broken.application("@Use(\"z\") Store store")
        .device("Store", "a", "@Key(defaultValue = \"1\") int size")
        .prints(
            """
            p/App.java:7: error: [dovetail:no-such-device] no device "z" is a Store on target unix
            @Use("z") Store store) {}
                 ^
              app on unix
              └─ App(store: Store  ← here
              devices that are a Store on unix: a
              choose with -Astore=a
            """);
  }

  @Test
  void whatToChooseIsSaidOfEachTarget() {
    Broken.untargeted("Store store")
        .part(
            """
            @Device(type = Store.class, name = "disk", targets = "unix")
            public final class Disk implements Store {}
            """)
        .part(
            """
            @Device(type = Store.class, name = "mock", targets = "test")
            public final class Mock implements Store {}
            """)
        .option("-Atarget=test,unix")
        .prints(
            """
            p/App.java:7: error: [dovetail:nothing-chosen] nothing is chosen for slot store (Store) on targets test and unix
            Store store) {}
                  ^
              app on test
              └─ App(store: Store  ← here
              devices that are a Store on test: mock
              choose with -Astore=mock
              devices that are a Store on unix: disk
              choose with -Astore=disk
            """);
  }

  @Test
  void aChainOfThreeThousandDevices() {
    StringBuilder chain = new StringBuilder("public final class Chain {\n");
    for (int i = 0; i < 3000; i++) {
      chain.append(
          """
          @Device(type = Store.class, name = "c%d") public static Store c%d(@Use("%s") Store s) { return s; }
          """
              .formatted(i, i, i == 2999 ? "memory" : "c" + (i + 1)));
    }
    Broken.shop("@Use(\"c0\") Store store").part(chain + "}").says();
  }

  @Test
  void aSlipAmongManyDevices() {
    Broken program = Broken.application("@Use(\"story99\") Store store");
    for (int i = 0; i < 60; i++) {
      program = program.device("Store", "store" + i, "");
    }
    String text = new Report(program.device("Store", "storey99", "").build().run()).text();
    assertTrue(text.contains(", storey99, … (61 in all)      did you mean \"storey99\"?\n"), text);
    assertTrue(text.contains("choose with -Astore=store0 | store1 | "), text);
    assertTrue(text.contains(" | store16 | storey99\n"), text);
  }

  @Test
  void aCycleOfOne() {
    Broken.application("@Use(\"one\") Store store")
        .device("Store", "one", "@Use(\"one\") Store other")
        .says("One.java:5:19 cycle: device \"one\" needs itself on target unix");
  }

  @Test
  void aCycleOfTwo() {
    Broken.application("@Use(\"one\") Store store")
        .device("Store", "one", "@Use(\"two\") Store other")
        .device("Store", "two", "@Use(\"one\") Store other")
        .says("Two.java:5:19 cycle: device \"one\" needs itself on target unix");
  }

  @Test
  void aCycleOfThree() {
    Broken.application("@Use(\"one\") Store store")
        .device("Store", "one", "@Use(\"two\") Store other")
        .device("Store", "two", "@Use(\"three\") Store other")
        .device("Store", "three", "@Use(\"one\") Store other")
        .says("Three.java:5:21 cycle: device \"one\" needs itself on target unix");
  }

  @Test
  void aCycleFurtherDown() {
    Broken.application("@Use(\"one\") Store store")
        .device("Store", "one", "@Use(\"two\") Store other")
        .device("Store", "two", "@Use(\"three\") Store other")
        .device("Store", "three", "@Use(\"two\") Store other")
        .says("Three.java:5:21 cycle: device \"two\" needs itself on target unix");
  }

  @Test
  void aCycleFoundTwice() {
    Broken.application("@Use(\"one\") Store first, @Use(\"two\") Store second")
        .device("Store", "one", "@Use(\"two\") Store other")
        .device("Store", "two", "@Use(\"one\") Store other")
        .says("Two.java:5:19 cycle: device \"one\" needs itself on target unix");
  }

  @Test
  void aDeviceForOtherTargets() {
    memory(
            """
        @Device(type = Store.class, name = "memory", targets = {"test", "web"})
        public class Memory implements Store {}
        """)
        .says("App.java:7:6 no-such-device: no device \"memory\" is a Store on target unix");
  }

  @Test
  void twoDevicesOfOneName() {
    Broken.application("@Use(\"memory\") Store store")
        .device("Store", "memory", "")
        .part(
            """
        @Device(type = Store.class, name = "memory")
        public class Other implements Store {}
        """)
        .says("Other.java:4:36 duplicate-device: \"memory\" is already a Store: p.Memory");
  }

  @Test
  void threeDevicesOfOneName() {
    Broken.application("@Use(\"memory\") Store store")
        .device("Store", "memory", "")
        .part(
            """
        @Device(type = Store.class, name = "memory")
        public class Other implements Store {}
        """)
        .part(
            """
        @Device(type = Store.class, name = "memory", targets = "test")
        public class Third implements Store {}
        """)
        .says(
            "Other.java:4:36 duplicate-device: \"memory\" is already a Store: p.Memory",
            "Third.java:4:36 duplicate-device: \"memory\" is already a Store: p.Memory");
  }

  @Test
  void oneNameOnTwoTargets() {
    Broken.application("@Use(\"memory\") Store store")
        .part(
            """
        @Device(type = Store.class, name = "memory", targets = "unix")
        public class Other implements Store {}
        """)
        .part(
            """
        @Device(type = Store.class, name = "memory", targets = "test")
        public class Third implements Store {}
        """)
        .says();
  }

  @Test
  void typeArgumentsThatDoNotFit() {
    Broken.application("@Use(\"texts\") Service<Integer> service")
        .source("package p;\npublic interface Service<T> {}\n")
        .part(
            """
        @Device(type = Service.class, name = "texts")
        public class Texts implements Service<String> { public Texts() {} }
        """)
        .says(
            "App.java:7:6 wrong-signature: device \"texts\" is a Service<String>, not a Service<Integer>");
  }

  @Test
  void typeArgumentsThatDoNotFitBelow() {
    Broken.application("@Use(\"all(texts)\") Service<Integer> service")
        .source("package p;\npublic interface Service<T> {}\n")
        .part(
            """
        @Device(type = Service.class, name = "texts")
        public class Texts implements Service<String> { public Texts() {} }
        """)
        .part(
            """
        @Device(type = Service.class, name = "all")
        public class All<T> implements Service<T> { public All(Service<T> inner) {} }
        """)
        .says(
            "App.java:7:6 wrong-signature: device \"all\" is a Service<String>, not a Service<Integer>");
  }

  @Test
  void aTypeThatIsNeverMade() {
    Broken.application("@Use(\"memory\") Store store")
        .part(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          public Memory(Never never) {}
        }
        """)
        .says("Memory.java:6:17 javac");
  }

  @Test
  void aSignatureThatIsNeverMade() {
    Broken.shop("@Use(\"memory\") Never store, @Use(\"mmory\") Store other")
        .says(
            "App.java:7:16 javac",
            "App.java:7:34 no-such-device: no device \"mmory\" is a Store on target unix");
  }

  @Test
  void aSignatureOfADeviceThatIsNeverMade() {
    Broken.application("@Use(\"memory\") Store store")
        .part(
            """
        @Device(type = Never.class, name = "memory")
        public class Memory implements Never {}
        """)
        .says("Memory.java:5:32 javac", "Memory.java:4:16 javac");
  }

  @Test
  void severalMistakes() {
    Broken.shop(
            "@Use(\"mmory\") Store one, @Use(\"http(tpc)\") Network two, Store three,\n    @Use(\"tcp(prt = 1)\") Network four")
        .option("-Adovetail.fuor=tcp")
        .device("Store", "odd", "int size")
        .says(
            "Odd.java:5:18 bad-declaration: parameter size is neither a slot nor a key: int is not an interface, and it is not marked @Key",
            "App.java:7:6 no-such-device: no device \"mmory\" is a Store on target unix",
            "App.java:7:31 no-such-device: no device \"tpc\" is a Network on target unix",
            "App.java:7:63 nothing-chosen: nothing is chosen for slot three (Store) on target unix",
            "App.java:8:10 wrong-arguments: tcp has no parameter \"prt\"",
            "App.java:5:14 unknown-option: -Adovetail.fuor means nothing here");
  }

  @Test
  void oneMistakeOnTwoTargets() {
    Broken.shop("@Use(\"mmory\") Store store")
        .option("-Atarget=unix,test")
        .says(
            "App.java:7:6 no-such-device: no device \"mmory\" is a Store on targets test and unix");
  }

  @Test
  void oneMistakeInTwoPlaces() {
    Broken.shop("@Use(\"mmory\") Store one, @Use(\"mmory\") Store two")
        .says("App.java:7:6 no-such-device: no device \"mmory\" is a Store on target unix");
  }

  @Test
  void aBrokenDeviceUsedTwice() {
    Broken.application("@Use(\"odd\") Store one, @Use(\"log(odd)\") Store two")
        .device("Store", "odd", "int size")
        .device("Store", "log", "Store other")
        .says(
            "Odd.java:5:18 bad-declaration: parameter size is neither a slot nor a key: int is not an interface, and it is not marked @Key");
  }

  @Test
  void nothingChosen() {
    Broken.shop("Store store, @Use(\"http\") Network network")
        .says(
            "App.java:7:7 nothing-chosen: nothing is chosen for slot store (Store) on target unix",
            "App.java:7:19 nothing-chosen: nothing is chosen for slot network.inner (Network) on target unix");
  }

  @Test
  void nothingToChoose() {
    Broken.application("Store store")
        .says(
            "App.java:7:7 nothing-chosen: nothing is chosen for slot store (Store) on target unix");
  }

  @Test
  void aFolderThatIsNot() {
    Broken.application("@Use(\"crunch\") dev.dovetail.store.Store store")
        .option("-Afs=/no/such/folder")
        .option("-Atarget=unix,test")
        .says(
            "App.java:7:6 configuration-failed: crunch cannot embed \"/no/such/folder\": there is no folder /no/such/folder");
  }

  private static Broken memory(String text) {
    return Broken.application("@Use(\"memory\") Store store").part(text);
  }
}
