package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The wiring before and after evaluation, each choice with its reason, from descriptors alone. */
final class DescribedTreeTest {
  @Test
  void forksAndDecisions() throws IOException {
    Described described =
        shop(Broken.shop("@Use(\"port == 80 ? http(tcp) : tcp\") Network network"));
    assertTree(
        """
        App: p.App
          network <- use port == 80 ? http(tcp) : tcp -> port == 80 (port: 80 by default) ?
            yes <- argument:14 http(tcp) -> http: p.Http
              inner <- argument:19 tcp -> tcp: p.Tcp port
            no <- argument:26 tcp -> tcp (above)
        """,
        described.before());
    assertTree(
        """
        App: p.App
          network <- use port == 80 ? http(tcp) : tcp, port == 80 (port: 80 by default) -> http: p.Http
            inner <- argument:19 tcp -> tcp: p.Tcp port
        """,
        described.after());
  }

  @Test
  void whatAnOptionDecidesIsNoFork() throws IOException {
    Described described =
        shop(
            Broken.shop(
                    "@Use(\"port == 80 ? (port > 4 ? http(tcp) : tcp(3)) : tcp\") Network network,"
                        + " @Use(\"memory\") Store store")
                .option("-Aport=80")
                .option("-Astore=disk(fs = 'x')"));
    assertFalse(described.json().has("before"), described.text());
  }

  @Test
  void namedWirings() throws IOException {
    Described described =
        shop(
            Broken.shop("@Use(\"web(tcp#a)\") Network network")
                .part(
                    """
                    @Wiring(type = Network.class, name = "web", parameters = "over",
                        value = "tls ? http(http(over)) : http(over)",
                        keys = @Key(value = "tls", type = boolean.class, defaultValue = "false"))
                    public final class Wirings { private Wirings() {} }
                    """)
                .option("-Atls=true"));
    assertTree(
        """
        App: p.App
          network <- use web(tcp#a), web is tls ? http(http(over)) : http(over), tls (tls: true by option) -> http@network: p.Http
            inner <- argument:12 http(over) -> http@network.inner: p.Http
              inner <- argument:5 tcp#a -> tcp#a: p.Tcp a.port
        """,
        described.after());
  }

  @Test
  void listsOptionalAndLazySlots() throws IOException {
    Described described =
        shop(
            Broken.shop(
                    "@Use(\"[memory, disk, memory]\") java.util.List<Store> stores,"
                        + " @Use(\"none\") java.util.Optional<Network> network,"
                        + " @Use(\"one\") Ring ring")
                .part("public interface Ring {}")
                .device("Ring", "one", "@Use(\"two\") Ring next")
                .device("Ring", "two", "@Use(\"one\") java.util.function.Supplier<Ring> next"));
    assertTree(
        """
        App: p.App
          stores (list) <- use [memory, disk, memory] ->\s
            - <- argument:2 memory -> memory: p.Memory size
            - <- argument:10 disk -> disk: p.Disk fs
            - <- argument:16 memory -> memory (above)
          network (optional) <- use none -> nothing
          ring <- use one -> one: p.One
            next <- use two -> two: p.Two
              next (lazy) <- use one -> one (above)
        """,
        described.after());
  }

  @Test
  void anInstanceChosenInTwoWays() throws IOException {
    Described described =
        Described.of(Kit.app("-Astore=both(cache, cache(memory))").clean(), "app.App", "test");
    assertTree(
        """
        App: app.App
          store <- option -Astore:1 both(cache, cache(memory)) -> both: kit.Both
            first <- argument -Astore:6 cache -> cache: kit.Cache entries
              store <- use memory -> memory: kit.Memory size
              also store.second
                store <- argument -Astore:19 memory -> memory (above)
            second <- argument -Astore:13 cache(memory) -> cache (above)
          upstream <- use web -> web: kit.Web
            transport <- use wire -> wire: kit.Wire port
        """,
        described.after());
  }

  private static Described shop(Broken sound) throws IOException {
    return Described.of(sound.build().clean(), "p.App", "unix");
  }

  private static void assertTree(String tree, JsonNode graph) {
    assertEquals(tree, DescribedTree.of(graph));
  }
}
