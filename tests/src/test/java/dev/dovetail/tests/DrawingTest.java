package dev.dovetail.tests;

import org.junit.jupiter.api.Test;

/** How the way to a slot is drawn. */
final class DrawingTest {
  @Test
  void aLongWayIsCutInTheMiddle() {
    Broken chain = Broken.application("@Use(\"d1\") Store store");
    for (int i = 1; i <= 9; i++) {
      chain = chain.device("Store", "d" + i, "@Use(\"d" + (i + 1) + "\") Store next");
    }
    chain = chain.device("Store", "disk", "");
    chain.prints(
        """
        p/D9.java:5: error: [dovetail:no-such-device] no device "d10" is a Store on target unix
          public D9(@Use("d10") Store next) {}
                         ^
          app on unix
          └─ App(store: Store
             └─ d1(next: Store
                └─ d2(next: Store
                   └─ … 4 more
                      └─ d7(next: Store
                         └─ d8(next: Store
                            └─ d9(next: Store  ← here
          devices that are a Store on unix: disk
          choose with -Astore.next.next.next.next.next.next.next.next.next=disk
        """);
  }

  @Test
  void namesOfInstancesAreShown() {
    Broken.shop("@Use(\"http#outer(http#inner(tpc))\") Network network")
        .prints(
            """
            p/App.java:7: error: [dovetail:no-such-device] no device "tpc" is a Network on target unix
            @Use("http#outer(http#inner(tpc))") Network network) {}
                 ^
              http#outer(http#inner(tpc))
                                    ^~~
              app on unix
              └─ App(network: Network
                 └─ http#outer(inner: Network
                    └─ http#inner(inner: Network  ← here
              devices that are a Network on unix: http, tcp      did you mean "tcp"?
              write in its place http(<inner>) | tcp
            """);
  }
}
