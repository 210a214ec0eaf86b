package dev.dovetail.tests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a target, what cannot fit on any is reported, and what hangs on the target is not. */
final class UntargetedTest {
  private static final String NOTE =
      "App.java:5:14 note no-target: no main is written: no target is chosen";

  @Test
  void aDeviceOfAnotherSignature() {
    shop("@Use(\"p.Memory\") Network network")
        .says("App.java:7:6 wrong-signature: device \"p.Memory\" is a Store, not a Network", NOTE);
  }

  @Test
  void whatIsSaidOfIt() {
    shop("@Use(\"p.Memory\") Network network")
        .prints(
            """
            p/App.java:7: error: [dovetail:wrong-signature] device "p.Memory" is a Store, not a Network
            @Use("p.Memory") Network network) {}
                 ^
              app on any target
              └─ App(network: Network  ← here
              devices that are a Network on any target: http, tcp
              choose with -Anetwork=http(<inner>) | tcp
            p/App.java:5: Note: [dovetail:no-target] no main is written: no target is chosen
            public final class App implements Job {
                         ^
              choose with -Atarget=unix
            """);
  }

  @Test
  void aDeviceOfOneTarget() {
    shop("@Use(\"page(1, 2)\") Store store")
        .part(
            """
        @Device(type = Store.class, name = "page", targets = "browser")
        public class Page implements Store {
          public Page(@Key(defaultValue = "1") int width) {}
        }
        """)
        .says("App.java:7:6 wrong-arguments: page takes only one value", NOTE);
  }

  @Test
  void valuesAndLists() {
    shop("@Use(\"tcp('x')\") Network network, @Use(\"[memory, disk]\") Store store")
        .says(
            "App.java:7:40 wrong-arguments: slot store takes one device, not a list",
            "App.java:7:6 bad-key-value: \"x\" is no value of key port",
            NOTE);
  }

  @Test
  void aNamedWiring() {
    shop("@Use(\"web\") Network network")
        .part(
            """
        @Wiring(type = Network.class, name = "web", value = "http(tcp(zz = 1))")
        interface Web {}
        """)
        .says("Web.java:4:53 wrong-arguments: tcp has no parameter \"zz\"", NOTE);
  }

  @Test
  void conditions() {
    shop("""
            @Use("port == 'x' ? tcp : http(tcp)") Network one,
            @Use("size ? memory : disk") Store two,
            @Use("fs < 'b' && size > 'b' ? memory : disk") Store three""")
        .says(
            "App.java:7:6 bad-condition: 'x' is no value of key port",
            "App.java:8:6 bad-condition: key size alone is no condition: it is not true or false",
            "App.java:9:6 bad-condition: these have no order",
            "App.java:9:6 bad-condition: 'b' is no value of key size",
            NOTE);
  }

  @Test
  void typeArgumentsOfALibrary() {
    Broken.parts()
        .part(
            """
        public interface Box<T> {}
        """)
        .part(
            """
        @Device(type = Box.class, name = "words")
        public class Words implements Box<String> {}
        """)
        .part(
            """
        @Device(type = Store.class, name = "over")
        public class Over implements Store {
          public Over(@Use("words") Box<Integer> box) {}
        }
        """)
        .says(
            "Over.java:6:20 wrong-signature: device \"words\" is a Box<String>, not a Box<Integer>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Use(\"mmry\") Store store",
        "@Use(\"memory(1)\") Store store, Network network",
        "@Use(\"http(mmry)\") Network network",
        "@Use(\"zz == 1 ? memory : tcp\") Store store",
        "@Use(\"target == unix ? memory : disk(1, 2)\") Store store",
        "@Use(\"twice(1, 2)\") Store store",
        "@Use(\"target\") Store store",
        "@Use(\"size == 1 ? disk : tcp\") Store store",
        "@Use(\"a == 'x' ? twice : disk\") Store store",
        "java.util.List<Store> stores, @Use(\"none\") java.util.Optional<Store> store",
      })
  void whatAnotherTargetMayMend(String parameters) {
    shop(parameters)
        .part(
            """
        @Device(type = Store.class, name = "twice", targets = "unix")
        public class Twice implements Store { public Twice(@Key int a, @Key int b) {} }
        """)
        .part(
            """
        @Device(type = Store.class, name = "twice", targets = "browser")
        public class Other implements Store {}
        """)
        .says(NOTE);
  }

  private static Broken shop(String parameters) {
    return Broken.untargeted(parameters)
        .device("Store", "memory", "@Key(defaultValue = \"8\") int size")
        .device("Store", "disk", "@Key(defaultValue = \"data\") String fs")
        .device("Network", "tcp", "@Key(defaultValue = \"80\") int port")
        .device("Network", "http", "Network inner");
  }
}
