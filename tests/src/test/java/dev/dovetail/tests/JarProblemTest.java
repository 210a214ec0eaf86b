package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with devices that are compiled already. */
final class JarProblemTest {
  private static final String MEMORY =
      """
      package p;
      import dev.dovetail.*;
      @Device(type = Store.class, name = "memory")
      public final class Memory implements Store {
        public Memory(@Key(defaultValue = "8") int size) {}
      }
      """;

  private static final String STALE =
      """
      p/App.java:7: error: [dovetail:no-such-device] no device "memory" is a Store on target unix
      @Use("memory") Store store) {}
           ^
        app on unix
        └─ App(store: Store  ← here
        "memory" was p.Memory when its index entry was written, and is no longer: compile that again, with the processor, or remove the entry
      """;

  @TempDir Path library;

  @Test
  void aDeviceThatHasBeenRenamed() throws IOException {
    processed(MEMORY);
    unprocessed(MEMORY.replace("\"memory\"", "\"heap\""));
    program("memory").prints(STALE);
  }

  @Test
  void aDeviceThatTakesMoreThanItDid() throws IOException {
    processed(MEMORY);
    unprocessed(MEMORY.replace("int size", "int size, Network network"));
    program("memory").prints(STALE);
  }

  @Test
  void aDeviceThatIsBroken() throws IOException {
    processed(MEMORY);
    unprocessed(MEMORY.replace("@Key(defaultValue = \"8\") ", ""));
    program("memory")
        .prints(
            """
            p/App.java:7: error: [dovetail:not-constructible] device "memory" (p.Memory) cannot be used on target unix
            @Use("memory") Store store) {}
                 ^
              app on unix
              └─ App(store: Store  ← here
              parameter size is neither a slot nor a key: int is not an interface, and it is not marked @Key
              mend this in its sources, and compile them with the processor
            """);
  }

  @Test
  void aDeviceCompiledWithoutTheProcessor() throws IOException {
    unprocessed(MEMORY);
    program("memory")
        .prints(
            """
            p/App.java:7: error: [dovetail:no-such-device] no device "memory" is a Store on target unix
            @Use("memory") Store store) {}
                 ^
              app on unix
              └─ App(store: Store  ← here
              no device that is a Store on unix is known here; is its jar on the class path?
            """);
  }

  @Test
  void aBrokenClassNamedInFull() throws IOException {
    unprocessed(MEMORY.replace("final", "abstract"));
    program("p.Memory")
        .says(
            "App.java:7:6 not-constructible: device \"p.Memory\" (p.Memory) cannot be used on target"
                + " unix");
  }

  @Test
  void aTypoInACompiledWiring() throws IOException {
    processed(MEMORY, cache("mmory"));
    program("cache")
        .prints(
            """
            p/App.java:7: error: [dovetail:no-such-device] no device "mmory" is a Store on target unix
            @Use("cache") Store store) {}
                                ^
              in p.Cache, which is compiled already:
              mmory
              ^~~~~
              app on unix
              └─ App(store: Store
                 └─ cache(behind: Store  ← here
              devices that are a Store on unix: memory      did you mean "memory"?
              choose with -Astore.behind=memory
            """);
  }

  @Test
  void aNearMissOfTheClassOfACompiledDevice() throws IOException {
    processed(MEMORY);
    program("p.Memry")
        .prints(
            """
            p/App.java:7: error: [dovetail:no-such-device] no device "p.Memry" is a Store on target unix
            @Use("p.Memry") Store store) {}
                 ^
              app on unix
              └─ App(store: Store  ← here
              devices that are a Store on unix: memory      did you mean "p.Memory"?
              choose with -Astore=memory
            """);
  }

  @Test
  void aNearMissOfACompiledDevice() throws IOException {
    processed(MEMORY);
    program("memroy")
        .prints(
            """
            p/App.java:7: error: [dovetail:no-such-device] no device "memroy" is a Store on target unix
            @Use("memroy") Store store) {}
                 ^
              app on unix
              └─ App(store: Store  ← here
              devices that are a Store on unix: memory      did you mean "memory"?
              choose with -Astore=memory
            """);
  }

  @Test
  void aNameThatIsInTheSourcesToo() throws IOException {
    processed(MEMORY);
    program("memory")
        .source(other())
        .says("Other.java:3:36 duplicate-device: \"memory\" is already a Store: p.Memory");
  }

  /** The one in the sources is portable, so it is for that target, too. */
  @Test
  void aNameOfACompiledDeviceOfTheTarget() throws IOException {
    processed(MEMORY.replace("\"memory\"", "\"memory\", targets = {\"tost\", \"unix\"}"));
    program("memory")
        .source(other())
        .says("Other.java:3:36 duplicate-device: \"memory\" is already a Store: p.Memory");
  }

  @Test
  void aNameInTheSourcesThatACompiledDeviceUses() throws IOException {
    processed(MEMORY, cache("memory"));
    program("cache")
        .source(other())
        .says("Other.java:3:36 duplicate-device: \"memory\" is already a Store: p.Memory");
  }

  @Test
  void aNameInTheSourcesThatNobodyUses() throws IOException {
    processed(MEMORY, MEMORY.replace("Memory", "Disk").replace("\"memory\"", "\"disk\""));
    program("disk")
        .source(other())
        .says("Other.java:3:36 duplicate-device: \"memory\" is already a Store: p.Memory");
  }

  @Test
  void aNameInTheSourcesOfALibrary() throws IOException {
    processed(MEMORY);
    new Broken(Broken.parts().build().library(library))
        .source(other())
        .says("Other.java:3:36 duplicate-device: \"memory\" is already a Store: p.Memory");
  }

  /** What the first try wrote must not hide the library's from the second. */
  @Test
  void aNameThatIsTriedAgain(@TempDir Path base) throws IOException {
    processed(MEMORY);
    Path own = new Sources(base.resolve("own")).add("p/Other.java", other()).folder();
    for (int i = 0; i < 2; i++) {
      String said =
          Javac.to(base.resolve("classes"))
              .against(base.resolve("classes"))
              .against(library)
              .sources(own)
              .said();
      assertTrue(said.contains("\"memory\" is already a Store: p.Memory"), said);
    }
  }

  /** The names in the class file are younger than those in the entry. */
  @Test
  void parametersThatHaveBeenSwapped() throws IOException {
    String two =
        MEMORY.replace(
            "@Key(defaultValue = \"8\") int size",
            "@Key(defaultValue = \"8\") int size, @Key(defaultValue = \"9\") int depth");
    processed(two);
    String swapped =
        two.replace("int size", "int other")
            .replace("int depth", "int size")
            .replace("int other", "int depth");
    keep(new Broken(sources(swapped).option("-g")).build().runUnprocessed());
    String main = Build.generated(program("memory").build().run(), "p.Main_unix").orElseThrow();
    assertTrue(main.contains("new Memory(values.get(DEPTH), values.get(SIZE))"), main);
  }

  /** A class file without names has its parameters' types and marks, by which its entry is old. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Key(defaultValue = \"9\") int depth, @Key(defaultValue = \"8\") int size",
        "@Key(defaultValue = \"8\") int size, @Use(\"tcp\") Network depth",
        "@Key(defaultValue = \"8\") int size",
      })
  void anEntryOfOtherParameters(String parameters) throws IOException {
    assertEquals(List.of("no-such-device"), codesWithParameters(parameters));
  }

  @Test
  void anEntryOfAKeyWithAnotherDefault() throws IOException {
    assertEquals(
        List.of(),
        codesWithParameters(
            "@Key(defaultValue = \"7\") int size, @Key(defaultValue = \"9\") int d"));
  }

  /** What is wrong with a program of a device that has got other parameters unnoticed. */
  private List<String> codesWithParameters(String parameters) throws IOException {
    String one = "@Key(defaultValue = \"8\") int size";
    processed(MEMORY.replace(one, one + ", @Key(defaultValue = \"9\") int depth"));
    keep(sources(MEMORY.replace(one, parameters)).runUnprocessed(CompilerUnderTest.JAVAC));
    return Build.messages(program("memory").build().run(), Diagnostic.Kind.ERROR).stream()
        .map(it -> it.replaceFirst("(?s)\\[dovetail:(.*?)].*", "$1"))
        .toList();
  }

  @Test
  void aConstantThatIsNone() {
    Broken.application("@Use(Names.STORE) Store store").says("App.java:7:6 javac");
  }

  @Test
  void aNameInTheSourcesOfAnEarlierRound() throws IOException {
    processed(MEMORY, cache("memory"));
    Build later = program("cache").build();
    Map<String, String> generated = new TreeMap<>();
    generated.put("p.Absent", "package p; interface Absent {}");
    generated.put("p.App", Build.text(later.sources().get(2)));
    Compilation compilation =
        new Build(later.sources().subList(0, 2), later.options(), later.libraries())
            .source(other())
            .run(new Generating(generated));
    assertTrue(
        new Report(compilation).text().contains("\"memory\" is already a Store: p.Memory"),
        () -> new Report(compilation).text());
  }

  @Test
  void compiledDevicesThatDisagree() throws IOException {
    processed(
        MEMORY,
        """
        package p;
        import dev.dovetail.*;
        @Device(type = Network.class, name = "tcp")
        public final class Tcp implements Network {
          public Tcp(@Key(defaultValue = "9") int size) {}
        }
        """);
    new Broken(
            Broken.application("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
                .build()
                .library(library))
        .prints(
            """
            p/App.java:7: error: [dovetail:keys-disagree] key "size" means different things to p.Memory and p.Tcp on target unix
            @Use("memory") Store store, @Use("tcp") Network network) {}
                                 ^
              parameter size of p.Memory
              parameter size of p.Tcp
              the first has the default "8", the second the default "9"
              keep them apart with an instance name, as in tcp#other, whose key is other.size
            """);
  }

  private static String other() {
    return MEMORY.replace("class Memory", "class Other").replace("Memory(", "Other(");
  }

  private static String cache(String behind) {
    return """
    package p;
    import dev.dovetail.*;
    @Device(type = Store.class, name = "cache")
    public final class Cache implements Store {
      public Cache(@Use("%s") Store behind) {}
    }
    """
        .formatted(behind);
  }

  private Broken program(String wiring) {
    return new Broken(
        Broken.application("@Use(\"" + wiring + "\") Store store").build().library(library));
  }

  private void processed(String... sources) throws IOException {
    keep(sources(sources).run());
  }

  private void unprocessed(String... sources) throws IOException {
    keep(sources(sources).runUnprocessed());
  }

  private static Build sources(String... sources) {
    Build build = Broken.parts().build();
    for (String source : sources) {
      build = build.source(source);
    }
    return build;
  }

  private void keep(Compilation compilation) throws IOException {
    if (compilation.status() == Compilation.Status.FAILURE) {
      throw new AssertionError(new Report(compilation).text());
    }
    Build.writeClasses(compilation, library);
  }
}
