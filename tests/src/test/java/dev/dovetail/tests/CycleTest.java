package dev.dovetail.tests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Devices that need themselves before they can be made. */
@Timeout(300)
final class CycleTest {
  @Test
  void atOnce() {
    Broken.application("@Use(\"a\") Store store")
        .device("Store", "a", "@Use(\"a\") Store next")
        .prints(
            """
            p/A.java:5: error: [dovetail:cycle] device "a" needs itself on target unix
              public A(@Use("a") Store next) {}
                            ^
              app on unix
              └─ App(store: Store
                 └─ a(next: Store  ← here
              ┌→ a needs a
              └──┘
              choose another device for one of these slots, or let one of them take a Supplier
            """);
  }

  @Test
  void throughOthers() {
    Broken.application("@Use(\"front\") Store store")
        .device("Store", "front", "@Use(\"a\") Store inner")
        .device("Store", "a", "@Use(\"b\") Store next")
        .device("Store", "b", "@Use(\"c\") Store next")
        .device("Store", "c", "@Use(\"a\") Store next")
        .prints(
            """
            p/C.java:5: error: [dovetail:cycle] device "a" needs itself on target unix
              public C(@Use("a") Store next) {}
                            ^
              app on unix
              └─ App(store: Store
                 └─ front(inner: Store
                    └─ a(next: Store
                       └─ b(next: Store
                          └─ c(next: Store  ← here
              ┌→ a needs b
              │  b needs c
              │  c needs a
              └──┘
              choose another device for one of these slots, or let one of them take a Supplier
            """);
  }

  @Test
  void throughAList() {
    Broken.application("@Use(\"a\") Store store")
        .device("Store", "a", "@Use(\"[b, c]\") java.util.List<Store> all")
        .device("Store", "b", "")
        .device("Store", "c", "@Use(\"a\") Store next")
        .prints(
            """
            p/C.java:5: error: [dovetail:cycle] device "a" needs itself on target unix
              public C(@Use("a") Store next) {}
                            ^
              app on unix
              └─ App(store: Store
                 └─ a(all[1]: Store
                    └─ c(next: Store  ← here
              ┌→ a needs c
              │  c needs a
              └──┘
              choose another device for one of these slots, or let one of them take a Supplier
            """);
  }

  @Test
  void throughOneOrNone() {
    Broken.application("@Use(\"a\") Store store")
        .device("Store", "a", "@Use(\"b\") java.util.Optional<Store> spare")
        .device("Store", "b", "@Use(\"a\") Store next")
        .says("B.java:5:17 cycle: device \"a\" needs itself on target unix");
  }

  @Test
  void throughANamedWiring() {
    Broken.application("@Use(\"a\") Store store")
        .device("Store", "a", "@Use(\"w\") Store next")
        .part(
            "@Wiring(type = Store.class, name = \"w\", value = \"a\")\npublic interface Wirings {}")
        .says("Wirings.java:4:49 cycle: device \"a\" needs itself on target unix");
  }

  @Test
  void twoLoops() {
    Broken.application("@Use(\"a\") Store one, @Use(\"c\") Store two")
        .device("Store", "a", "@Use(\"b\") Store next")
        .device("Store", "b", "@Use(\"a\") Store next")
        .device("Store", "c", "@Use(\"c\") Store next")
        .says(
            "B.java:5:17 cycle: device \"a\" needs itself on target unix",
            "C.java:5:17 cycle: device \"c\" needs itself on target unix");
  }

  @Test
  void aLoopBesideASupplier() {
    Broken.application("@Use(\"a\") Store store")
        .device("Store", "a", "@Use(\"b\") Store next")
        .device(
            "Store",
            "b",
            "@Use(\"a\") java.util.function.Supplier<Store> later, @Use(\"c\") Store next")
        .device("Store", "c", "@Use(\"b\") Store next")
        .prints(
            """
            p/C.java:5: error: [dovetail:cycle] device "b" needs itself on target unix
              public C(@Use("b") Store next) {}
                            ^
              app on unix
              └─ App(store: Store
                 └─ a(next: Store
                    └─ b(next: Store
                       └─ c(next: Store  ← here
              ┌→ b needs c
              │  c needs b
              └──┘
              choose another device for one of these slots, or let one of them take a Supplier
            """);
  }

  @Test
  void whatIsNotSharedInALoop() {
    Broken.application("@Use(\"a\") Store store")
        .device("Store", "a", "@Use(\"b\") java.util.function.Supplier<Store> later")
        .part(
            """
            @Device(type = Store.class, name = "b", shared = false)
            public final class B implements Store {
              public B(@Use("a") Store next) {}
            }
            """)
        .prints(
            """
            p/B.java:6: error: [dovetail:cycle] the loop through "a" would never end: it is made anew for each slot on target unix
              public B(@Use("a") Store next) {}
                            ^
              app on unix
              └─ App(store: Store
                 └─ a(later: Supplier<Store>
                    └─ b(next: Store  ← here
              a device in a loop is shared, and so is everything it is made of
            """);
  }

  @Test
  void namesKeepInstancesApart() {
    Broken.application("@Use(\"a(a#other(b))\") Store store")
        .device("Store", "a", "Store next")
        .device("Store", "b", "")
        .says();
  }
}
