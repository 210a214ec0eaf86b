package dev.dovetail.tests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What can be wrong with slots that take several devices, or none. */
@Timeout(300)
final class SeveralProblemTest {
  @Test
  void aListWhereOneGoes() {
    shop("@Use(\"[disk, memory]\") Store store")
        .says("App.java:7:6 wrong-arguments: slot store takes one device, not a list");
  }

  @Test
  void aListWhereOneGoesByAnOption() {
    shop("Store store")
        .option("-Astore=[disk]")
        .prints(
            """
            p/App.java:7: error: [dovetail:wrong-arguments] slot store takes one device, not a list
            Store store) {}
                  ^
              -Astore=[disk]
                      ^~~~~~
              app on unix
              └─ App(store: Store  ← here
              it takes one Store; a List takes [a, b], an Optional none
            """);
  }

  @Test
  void aListWhereOneOrNoneGoes() {
    shop("@Use(\"[disk]\") Optional<Store> store")
        .says("App.java:7:6 wrong-arguments: slot store takes one device, not a list");
  }

  @Test
  void noneWhereOneGoes() {
    shop("@Use(\"none\") Store store")
        .prints(
            """
            p/App.java:7: error: [dovetail:wrong-arguments] slot store cannot be empty
            @Use("none") Store store) {}
                 ^
              app on unix
              └─ App(store: Store  ← here
              it takes one Store; a List takes [a, b], an Optional none
            """);
  }

  @Test
  void noneWhereAListGoes() {
    shop("@Use(\"none\") List<Store> stores")
        .prints(
            """
            p/App.java:7: error: [dovetail:wrong-arguments] an empty list is written []
            @Use("none") java.util.List<Store> stores) {}
                 ^
              app on unix
              └─ App(stores: List<Store>  ← here
              it takes a list, as [a, b], which may be empty: []
            """);
  }

  @Test
  void aListInAList() {
    shop("@Use(\"[disk, [memory]]\") List<Store> stores")
        .says("App.java:7:6 wrong-arguments: slot stores[1] takes one device, not a list");
  }

  @Test
  void noneInAList() {
    shop("@Use(\"[disk, none]\") List<Store> stores")
        .says("App.java:7:6 wrong-arguments: slot stores[1] cannot be empty");
  }

  @Test
  void aListInAnArgument() {
    shop("@Use(\"cache([disk])\") Store store")
        .prints(
            """
            p/App.java:7: error: [dovetail:wrong-arguments] cache takes no list here
            @Use("cache([disk])") Store store) {}
                 ^
              cache([disk])
                    ^~~~~~
              app on unix
              └─ App(store: Store  ← here
              cache is made from inner (a Store)
            """);
  }

  @Test
  void noneInAnArgument() {
    shop("@Use(\"cache(none)\") Store store")
        .says("App.java:7:6 wrong-arguments: slot inner cannot be empty");
  }

  @Test
  void aNamedListWhereOneGoes() {
    shop("@Use(\"both\") Store store")
        .part(
            "@Wiring(type = Store.class, name = \"both\", value = \"[disk, memory]\")\\npublic interface Wirings {}"
                .replace("\\n", "\n"))
        .says("App.java:7:6 wrong-arguments: slot store takes one device, not a list");
  }

  @Test
  void valuesInAList() {
    shop("@Use(\"many([disk, 1])\") Store store")
        .says("App.java:7:6 wrong-arguments: a list is of devices or of values, not of both");
  }

  @Test
  void anUnknownMember() {
    shop("@Use(\"[disk, mmory]\") List<Store> stores")
        .prints(
            """
            p/App.java:7: error: [dovetail:no-such-device] no device "mmory" is a Store on target unix
            @Use("[disk, mmory]") java.util.List<Store> stores) {}
                 ^
              [disk, mmory]
                     ^~~~~
              app on unix
              └─ App(stores[1]: Store  ← here
              devices that are a Store on unix: cache, disk, many, memory      did you mean "memory"?
              write in its place cache(<inner>) | disk | many(<stores>) | memory
            """);
  }

  @Test
  void anUnknownSingle() {
    shop("@Use(\"dsk\") List<Store> stores")
        .prints(
            """
            p/App.java:7: error: [dovetail:no-such-device] no device "dsk" is a Store on target unix
            @Use("dsk") java.util.List<Store> stores) {}
                 ^
              app on unix
              └─ App(stores[0]: Store  ← here
              devices that are a Store on unix: cache, disk, many, memory      did you mean "disk"?
              write in its place cache(<inner>) | disk | many(<stores>) | memory
            """);
  }

  @Test
  void aMemberOfAnotherSignature() {
    shop("@Use(\"[disk, p.Tcp]\") List<Store> stores")
        .says("App.java:7:6 wrong-signature: device \"p.Tcp\" is a Network, not a Store");
  }

  @Test
  void aMemberThatLacksItsSlot() {
    shop("@Use(\"[disk, cache]\") List<Store> stores")
        .prints(
            """
            p/App.java:7: error: [dovetail:nothing-chosen] nothing is chosen for slot stores[1].inner (Store) on target unix
            @Use("[disk, cache]") java.util.List<Store> stores) {}
                 ^
              [disk, cache]
                     ^~~~~
              app on unix
              └─ App(stores[1]: Store
                 └─ cache(inner: Store  ← here
              devices that are a Store on unix: cache, disk, many, memory
              write as its argument, since no option can name a device of a list: cache(<inner>) | disk | many(<stores>) | memory
            """);
  }

  @Test
  void anOptionForTheSlotOfAMember() {
    shop("@Use(\"[cache(disk), disk]\") List<Store> stores")
        .option("-Astores.inner=memory")
        .says("App.java:5:14 untaken-option: no main takes -Astores.inner");
  }

  @Test
  void nothingChosenForAList() {
    shop("List<Store> stores")
        .prints(
            """
            p/App.java:7: error: [dovetail:nothing-chosen] nothing is chosen for slot stores (List<Store>) on target unix
            java.util.List<Store> stores) {}
                                  ^
              app on unix
              └─ App(stores: List<Store>  ← here
              devices that are a Store on unix: cache, disk, many, memory
              choose with -Astores=cache(<inner>) | disk | many(<stores>) | memory | [cache(<inner>), disk] | []
            """);
  }

  @Test
  void nothingChosenForOneOrNone() {
    shop("Optional<Store> store")
        .prints(
            """
            p/App.java:7: error: [dovetail:nothing-chosen] nothing is chosen for slot store (Optional<Store>) on target unix
            java.util.Optional<Store> store) {}
                                      ^
              app on unix
              └─ App(store: Optional<Store>  ← here
              devices that are a Store on unix: cache, disk, many, memory
              choose with -Astore=cache(<inner>) | disk | many(<stores>) | memory | none
            """);
  }

  @Test
  void nothingKnownForOneOrNone() {
    Broken.application("java.util.Optional<Store> store")
        .prints(
            """
            p/App.java:7: error: [dovetail:nothing-chosen] nothing is chosen for slot store (Optional<Store>) on target unix
            java.util.Optional<Store> store) {}
                                      ^
              app on unix
              └─ App(store: Optional<Store>  ← here
              no device that is a Store on unix is known here; is its jar on the class path?
              choose with -Astore=none
            """);
  }

  @Test
  void aListOfNoSignature() {
    shop("List<String> words")
        .says(
            "App.java:7:24 bad-declaration: parameter words is neither a slot nor a key: String is not an interface, and it is not marked @Key");
  }

  @Test
  void aListWithoutItsType() {
    shop("@SuppressWarnings(\"rawtypes\") List stores")
        .says(
            "App.java:7:46 bad-declaration: parameter stores is neither a slot nor a key: List is not what a device implements, and it is not marked @Key");
  }

  @Test
  void anUnusedOption() {
    shop("@Use(\"[disk]\") List<Store> stores")
        .option("-Astroes=[memory]")
        .says(
            "App.java:5:14 warning foreign-option: -Astroes means nothing here, and is nearly -Astores");
  }

  private static Broken shop(String parameters) {
    String qualified =
        parameters.replace("List", "java.util.List").replace("Optional", "java.util.Optional");
    return Broken.shop(qualified)
        .device("Store", "cache", "Store inner")
        .device("Store", "many", "java.util.List<Store> stores");
  }
}
