package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The descriptors of programs with mistakes: gaps stand for what is missing, problems say why. */
final class BrokenDescriptorTest {
  @TempDir private Path base;

  @Test
  void aDeviceThatDoesNotExist() throws IOException {
    says(
        Broken.shop("@Use(\"mem\") Store store, @Use(\"http(tcp)\") Network network"),
        "no-such-device",
        """
        App: p.App
          store <- use mem -> ? no device "mem" of this signature is known
          network <- use http(tcp) -> http: p.Http
            inner <- argument:6 tcp -> tcp: p.Tcp port
        """);
  }

  @Test
  void nothingChosen() throws IOException {
    says(
        Broken.shop("Store store"),
        "nothing-chosen",
        """
        App: p.App
          store -> ? nothing is chosen
        """);
  }

  @Test
  void aTextThatIsNoWiring() throws IOException {
    says(
        Broken.shop("Store store").option("-Astore=memory("),
        "wiring-syntax",
        """
        App: p.App
          store <- option -Astore:1 memory( -> ? column 8: expected a device or a value, found the end
        """);
  }

  @Test
  void anArgumentForNothing() throws IOException {
    says(
        Broken.shop("@Use(\"memory(disk)\") Store store"),
        "wrong-arguments",
        """
        App: p.App
          store <- use memory(disk) -> memory: p.Memory size
        """);
  }

  @Test
  void aConditionWithoutSense() throws IOException {
    says(
        Broken.shop("@Use(\"prt == 80 ? tcp : http(tcp)\") Network network"),
        "bad-condition",
        """
        App: p.App
          network <- use prt == 80 ? tcp : http(tcp) -> ? no key "prt" can be meant here
        """);
  }

  @Test
  void aKeyWithoutValueLeavesAFork() throws IOException {
    Broken program =
        Broken.application("@Use(\"word == 'x' ? log : off\") Store store")
            .device("Store", "log", "@Key String word")
            .device("Store", "off", "");
    says(
        program,
        "missing-key-value",
        """
        App: p.App
          store <- use word == 'x' ? log : off -> ? key word has no value, so it cannot decide
        """);
    assertEquals(
        """
        App: p.App
          store <- use word == 'x' ? log : off -> word == 'x' (word:  by none) ?
            yes <- argument:15 log -> log: p.Log word
            no <- argument:21 off -> off: p.Off
        """,
        DescribedTree.of(described(program).before()));
  }

  @Test
  void aLoop() throws IOException {
    says(
        Broken.application("@Use(\"one\") Store store")
            .device("Store", "one", "@Use(\"two\") Store next")
            .device("Store", "two", "@Use(\"one\") Store next"),
        "cycle",
        """
        App: p.App
          store <- use one -> one: p.One
            next <- use two -> two: p.Two
              next <- use one -> one (above)
        """);
  }

  @Test
  void aListWhereOneGoes() throws IOException {
    says(
        Broken.shop("@Use(\"[memory, disk]\") Store store"),
        "wrong-arguments",
        """
        App: p.App
          store <- use [memory, disk] -> ? slot store takes one device, not a list
        """);
  }

  @Test
  void aWiringThatUsesItself() throws IOException {
    says(
        Broken.shop("@Use(\"web\") Network network")
            .part(
                """
                @Wiring(type = Network.class, name = "web", value = "web")
                public final class Wirings { private Wirings() {} }
                """),
        "cycle",
        """
        App: p.App
          network <- use web, web is web -> ? the wiring "web" uses itself: web → web
        """);
  }

  @Test
  void anUnknownTarget() throws IOException {
    Broken program = Broken.shop("@Use(\"memory\") Store store").option("-Atarget=moon");
    Described described = Described.ofBroken(program.build(), base, "p.App", "moon");
    assertEquals(List.of("unknown-target"), described.each("problems", "code"));
  }

  @Test
  void anOptionThatNoMainTakes() throws IOException {
    Broken program = Broken.shop("@Use(\"memory\") Store store").option("-Astore.size=3");
    assertEquals(List.of("untaken-option"), described(program).each("problems", "code"));
  }

  @Test
  void whatAConfiguratorLookedAtBeforeItRefused() throws IOException {
    Build build =
        Build.empty().sources(Variant.sources()).options(Variant.CRUNCH_TCPIP.options(base));
    Described described = Described.ofBroken(build, base, Variant.PACKAGE + ".FileServer", "unix");
    assertEquals(List.of("configuration-failed"), described.each("problems", "code"));
    assertEquals(List.of("site"), described.each("inputs", "path"));
    assertEquals(List.of("absent"), described.each("inputs", "kind"));
  }

  private Described described(Broken program) throws IOException {
    return Described.ofBroken(program.build(), base, "p.App", "unix");
  }

  private void says(Broken program, String code, String tree) throws IOException {
    Described described = described(program);
    assertEquals(List.of(code), described.each("problems", "code").stream().distinct().toList());
    assertEquals(tree, DescribedTree.of(described.after()));
  }
}
