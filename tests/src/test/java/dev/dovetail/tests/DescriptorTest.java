package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The descriptors of sound programs: they obey their schema, and nothing is missing in them. */
final class DescriptorTest {
  @TempDir private Path base;

  @ParameterizedTest
  @EnumSource
  void saysWhatTheMainIsMadeOf(Variant variant) throws IOException {
    Compilation compilation = compile(variant);
    Described described = Described.of(compilation, Variant.PACKAGE + ".FileServer", "unix");
    String main = Build.wiring(compilation, Variant.PACKAGE + ".Main_unix");
    assertEquals(main, DescribedWiring.of(described.after()));
    assertEquals(variant == Variant.CRUNCH_HTTP, described.json().has("before"), "a default");
    assertEquals(List.of(), described.each("problems", "code"));
    assertEquals(
        described.after().path("instances").size(), described.json().path("order").size(), "order");
  }

  @Test
  void isAsItWasSigned() throws IOException {
    Described described =
        Described.of(compile(Variant.DIRECT_HTTP), Variant.PACKAGE + ".FileServer", "unix");
    new Golden("direct-http/unix.json").check(described.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "both(memory, cache)",
        "both(memory(3), cache(memory#a(4), 5))",
        "both(cache(fresh), cache(fresh))",
        "both(disk, disk#other)",
        "size == 1 ? both(cache, memory) : disk",
        "size == 1 ? (size < 3 ? cache(memory) : disk) : both(disk, disk)"
      })
  void saysOfAnyWiringWhatTheMainIsMadeOf(String wiring) throws IOException {
    Compilation compilation = Kit.app("-Astore=" + wiring).clean();
    Described described = Described.of(compilation, "app.App", "test");
    assertEquals(Build.wiring(compilation, "app.Main_test"), DescribedWiring.of(described.after()));
    assertEquals(wiring.contains("?"), described.json().has("before"), "the graph before");
  }

  @Test
  void theOrderOfSourcesAndOptionsDoesNotMatter() throws IOException {
    Build build = Kit.app("-Astore=both(cache(disk), both(fresh, cache(fresh#a)))", "-Asize=4");
    String expected = Described.of(build.clean(), "app.App", "test").text();
    for (int seed = 0; seed < 3; seed++) {
      var sources = new ArrayList<>(build.sources());
      var options = new ArrayList<>(build.options());
      Collections.shuffle(sources, new Random(seed));
      Collections.shuffle(options, new Random(seed));
      Compilation again = new Build(sources, options, build.libraries()).clean();
      assertEquals(expected, Described.of(again, "app.App", "test").text());
    }
  }

  @Test
  void eachMainHasItsOwn() throws IOException {
    Compilation compilation =
        Kit.app("-Atest.store=cache", "-Astore=disk").option("-Atarget=unix,test").clean();
    Described unix = Described.of(compilation, "app.App", "unix");
    Described test = Described.of(compilation, "app.App", "test");
    assertEquals(List.of("store"), unix.each("options", "name"));
    assertEquals(List.of("store", "test.store"), test.each("options", "name"));
    assertTrue(DescribedWiring.of(test.after()).startsWith("App(cache(memory)"), test.text());
  }

  @Test
  void keysSayWhereTheirValuesAreFrom() throws IOException {
    String store = "both(memory(3), both(cache, disk#a))";
    Described described =
        Described.of(
            Kit.app("-Astore=" + store, "-Aentries=7", "-Aa.dir=x").clean(), "app.App", "test");
    assertEquals("7 by option entries", setting(described.key("entries")));
    assertEquals("x by option a.dir", setting(described.key("a.dir")));
    assertEquals("1 by default ", setting(described.key("size")));
    assertEquals(
        List.of("memory@store.first 3", "memory@store.second.first.store "),
        Described.elements(described.key("size").path("users"))
            .map(it -> it.path("instance").asString() + " " + it.path("fixed").asString(""))
            .toList());
  }

  @Test
  void aSecretIsNowhere() throws IOException {
    Broken program =
        Broken.application("@Use(\"vault\") Store store")
            .device("Store", "vault", "@Key(secret = true, stage = Stage.RUN) String password");
    Described sound = Described.of(program.build().clean(), "p.App", "unix");
    assertEquals("none", sound.key("password").path("origin").asString());
    assertTrue(sound.key("password").path("secret").asBoolean(), sound.text());
    Build told = program.option("-Aunix.password=hunter2").build();
    Described broken = Described.ofBroken(told, base, "p.App", "unix");
    assertEquals(List.of("unix.password"), broken.each("options", "name"));
    assertFalse(broken.text().contains("hunter2"), broken.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vault('hunter2')", "vault(password = 'hunter2')", "safe('hunter2')"})
  void aSecretInAWiringIsNowhere(String wiring) throws IOException {
    Build build =
        Broken.application("Store store")
            .device("Store", "vault", "@Key(secret = true, stage = Stage.RUN) String password")
            .part(
                """
                @Wiring(type = Store.class, name = "safe", parameters = "word",
                    value = "vault(word)")
                public final class Wirings { private Wirings() {} }
                """)
            .option("-Astore=" + wiring)
            .build();
    Described broken = Described.ofBroken(build, base, "p.App", "unix");
    assertEquals(List.of("wrong-arguments"), broken.each("problems", "code"));
    assertFalse(broken.text().contains("hunter2"), broken.text());
  }

  @Test
  void aKeyOfADeviceThatWasNotChosenIsThere() throws IOException {
    Compilation compilation =
        Broken.shop("@Use(\"fs == 'data' ? memory : disk\") Store store").build().clean();
    JsonNode key = Described.of(compilation, "p.App", "unix").key("fs");
    assertEquals("data by default ", setting(key));
    assertEquals("[] decides [\"store\"]", key.path("users") + " decides " + key.path("decides"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cache(disk)", "[cache(disk)]", "[disk, memory]"})
  void aKeyInAListThatWasNotChosenIsThere(String list) throws IOException {
    String wiring = "fs == 'data' ? [] : " + list;
    Build build =
        Broken.shop("@Use(\"" + wiring + "\") java.util.List<Store> stores")
            .device("Store", "cache", "Store inner, @Key(defaultValue = \"1\") int size")
            .build();
    Described described = Described.of(build.clean(), "p.App", "unix");
    assertEquals("[fs]", names(described.after()));
    assertEquals("[fs, size]", names(described.before()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          "to": "memory"          => "too": "memory"
          "to": "memory"          => "to": "memory", "gap": {"kind": "absent", "message": ""}
          "schema": 1             => "schema": 2
          "target": "test"        => "target": "test", "time": 1
          "origin": "default"     => "origin": "option"
          "reason": "use"         => "reason": "chance"
          "problems": []          => "problems": [{}]
          """)
  void theSchemaTellsAMistake(String right, String wrong) throws IOException {
    String text = Described.of(Kit.app().clean(), "app.App", "test").text();
    assertTrue(text.contains(right), text);
    assertFalse(Described.faults(text.replace(right, wrong)).isEmpty(), wrong);
  }

  @Test
  void inputsHaveDigests() throws IOException {
    Described crunch =
        Described.of(compile(Variant.CRUNCH_TCPIP), Variant.PACKAGE + ".FileServer", "unix");
    assertEquals(List.of("site", "site/index.html"), crunch.each("inputs", "path"));
    assertEquals(List.of("folder", "file"), crunch.each("inputs", "kind"));
    assertEquals(
        "320a24004f649a98b65535e7c06bd8df344e10a3d006316ac63dbbacb1db0203",
        crunch.each("inputs", "sha256").get(1),
        "of <h1>Hello</h1>");
  }

  @Test
  void packagesAreMerged() throws IOException {
    Compilation compilation =
        Broken.application("@Use(\"one\") Store one, @Use(\"two\") Store two")
            .part(
                """
                @Device(type = Store.class, name = "one", packages = "org.acme:wire:1.2")
                public final class One implements Store {}
                """)
            .part(
                """
                @Device(type = Store.class, name = "two", packages = "org.acme:wire:[1.0,2.0)")
                public final class Two implements Store {}
                """)
            .build()
            .clean();
    assertEquals(
        "[{\"group\":\"org.acme\",\"artifact\":\"wire\",\"versions\":\"[1.2,2.0)\",\"needs\":["
            + "{\"instance\":\"one\",\"declared\":\"org.acme:wire:1.2\"},"
            + "{\"instance\":\"two\",\"declared\":\"org.acme:wire:[1.0,2.0)\"}]}]",
        Described.of(compilation, "p.App", "unix").json().path("packages").toString());
  }

  @Test
  void assembliesHaveDescriptorsOfTheirOwn() throws IOException {
    Compilation compilation =
        Kit.app("-Asize=4")
            .source(
                """
                package app;
                import dev.dovetail.*;
                @Assemble(application = App.class, target = "test", main = "Small", value = {"store = disk"})
                public final class Small {}
                """)
            .clean();
    Described first = Described.of(compilation, "app.App", "test");
    Described second = Described.of(compilation, "app.App", "test-app.Small_test");
    assertEquals("Main_test", first.json().path("main").path("name").asString());
    assertEquals("Small_test", second.json().path("main").path("name").asString());
    assertEquals(
        "[{\"name\":\"size\",\"value\":\"4\"},"
            + "{\"name\":\"store\",\"value\":\"disk\",\"assembled\":true}]",
        second.json().path("options").toString());
    assertEquals(
        "{\"option\":\"store\",\"element\":\"app.Small\",\"annotation\":\"Assemble\",\"column\":1}",
        second
            .after()
            .path("instances")
            .path(0)
            .path("slots")
            .path(0)
            .path("choice")
            .path("at")
            .toString());
  }

  private static String names(JsonNode graph) {
    return Described.elements(graph.path("keys"))
        .map(it -> it.path("name").asString())
        .toList()
        .toString();
  }

  private static String setting(JsonNode key) {
    return key.path("value").asString()
        + " by "
        + key.path("origin").asString()
        + " "
        + key.path("option").asString("");
  }

  private Compilation compile(Variant variant) throws IOException {
    Path site = Files.createDirectories(base.resolve("site"));
    Files.writeString(site.resolve("index.html"), "<h1>Hello</h1>\n");
    return Build.empty().sources(Variant.sources()).options(variant.options(base)).clean();
  }
}
