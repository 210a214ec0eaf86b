package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A device that is not shared can be told the path of its slot. */
@Timeout(300)
final class SlotPathTest {
  private static final String PLACED =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.runtime.SlotPath;
      import kit.*;
      @Device(type = {Store.class, Transport.class}, name = "placed", shared = false)
      public final class Placed implements Store, Transport {
        private final String text;
        public Placed(@Key(defaultValue = "a") String mark, SlotPath source) {
          text = Seen.object("placed", mark, source);
        }
        @Override public String toString() { return text; }
      }
      """;

  private static final String SEVERAL =
      """
      package app;
      import dev.dovetail.*;
      import java.util.*;
      import java.util.function.Supplier;
      import kit.*;
      @Device(type = Store.class, name = "several")
      public final class Several implements Store {
        private final List<Object> parts;
        public Several(List<Store> all, Optional<Store> one, Supplier<Store> later) {
          parts = List.of(all, one, later);
        }
        @Override public String toString() {
          return parts.get(0) + " " + parts.get(1) + " " + ((Supplier<?>) parts.get(2)).get();
        }
      }
      """;

  private static final String WIRING =
      """
      package app;
      import dev.dovetail.*;
      import kit.*;
      @Wiring(type = Store.class, name = "held", parameters = "inner",
          value = "cache(inner)")
      public interface Wirings {}
      """;

  @TempDir private Path base;

  private static Build build(String store) {
    return Kit.app("-Astore=" + store)
        .source("app.Placed", PLACED)
        .source("app.Several", SEVERAL)
        .source("app.Wirings", WIRING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          placed               => placed1[a, store]
          placed#b('c')        => placed1[c, store]
          both(placed, placed) => both1[placed1[a, store.first], placed2[a, store.second]]
          cache(cache(placed)) => cache1[cache2[placed1[a, store.store.store], 10], 10]
          held(placed)         => cache1[placed1[a, store.store], 10]
          size == 1 ? held(held(placed)) : memory => cache1[cache2[placed1[a, store.store.store], 10], 10]
          several([placed, memory, placed], placed, placed) => \
          [placed1[a, store.all[0]], memory1[1], placed2[a, store.all[2]]] \
          Optional[placed3[a, store.one]] placed4[a, store.later]
          """)
  void isWhereItStands(String wiring, String store) throws Exception {
    assertEquals(
        unnumbered(store.strip()), unnumbered(Kit.seen(build(wiring.strip()).clean()).get(0)));
  }

  /** The order in which the devices of two slots are made is not what this is about. */
  private static String unnumbered(String text) {
    return text.replaceAll("(cache|placed)\\d", "$1");
  }

  @Test
  void forEachSignature() throws Exception {
    Compilation compilation = build("placed").option("-Aupstream=web(placed)").clean();
    assertEquals(
        List.of("placed1[a, store]", "web1[placed2[a, upstream.transport]]"),
        Kit.seen(compilation));
  }

  @Test
  void standsInTheMainAsText() throws IOException {
    String main =
        Build.generated(build("both(placed, cache(placed))").clean(), "app.Main_test")
            .orElseThrow();
    new Golden("slot-path/Main_test.java").check(main);
  }

  @Test
  void isTheSameWhereTheDeviceIsCompiledAlready() throws Exception {
    Path library = base.resolve("library");
    Path app = new Sources(base.resolve("app")).add("app/App.java", Kit.APP).folder();
    Path placed = new Sources(base.resolve("placed")).add("app/Placed.java", PLACED).folder();
    Path kit = Jars.project("tests/src/test/programs/kit");
    Javac.to(library).sources(kit).sources(placed).run();
    Path classes = base.resolve("classes");
    Javac.to(classes)
        .against(library)
        .with("-Atarget=test", "-Astore=cache(placed)")
        .sources(app)
        .run();
    assertEquals(
        "cache1[placed1[a, store.store], 10]",
        new Classes(classes).seen("app.Main_test", library).get(0));
  }

  @Test
  void theDescriptorSaysWhichParameterItIs() throws IOException {
    Described described = Described.of(build("cache(placed)").clean(), "app.App", "test");
    assertEquals(
        List.of("placed: [\"source\"]"),
        Described.elements(described.after().path("instances"))
            .filter(it -> it.has("paths"))
            .map(it -> it.path("name").asString() + ": " + it.path("paths"))
            .toList());
  }
}
