package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Devices in a named module, an application in another; launched as such, and linked. */
@JavacOnly("names its compilers")
@Timeout(300)
final class ModulesTest {
  private static final String MAIN = "site/site.Main_unix";
  private static final String SHELVES =
      """
      module shelves {
        requires static transitive dev.dovetail;
        requires transitive dev.dovetail.runtime;
        requires transitive dev.dovetail.signatures;
        exports shelves;
      }
      """;
  private static final String SITE =
      """
      module site {
        requires static transitive dev.dovetail;
        requires transitive dev.dovetail.signatures;
        requires dev.dovetail.networks;
        requires dev.dovetail.http;
        requires dev.dovetail.stores;
        requires shelves;
        exports site;
      }
      """;
  private static final String SHELF =
      """
      package shelves;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import dev.dovetail.store.*;
      import java.time.Instant;
      import java.util.*;
      /** A store in front of another. */
      @Device(type = Store.class, name = "shelf")
      public final class Shelf implements Store {
        private final Store store;
        /** Over what files are embedded in. */
        public Shelf(@Use("crunch") Store store) { this.store = store; }
        @Override public Result<byte[], Store.Error> get(StorePath path) { return store.get(path); }
        @Override public Result<Optional<Kind>, Store.Error> exists(StorePath path) {
          return store.exists(path);
        }
        @Override public Result<List<Entry>, Store.Error> list(StorePath path) {
          return store.list(path);
        }
        @Override public Result<Instant, Store.Error> lastModified(StorePath path) {
          return store.lastModified(path);
        }
      }
      """;

  @TempDir private Path base;
  private Path sources;

  @BeforeEach
  void writeModules() throws IOException {
    Path top = Files.createDirectories(base.resolve("files"));
    Files.writeString(top.resolve("index.html"), "<h1>Hello</h1>\n");
    sources = base.resolve("sources");
    String server = Files.readString(new Sources(Variant.sources()).files().get(0));
    new Sources(sources)
        .add("shelves/module-info.java", SHELVES)
        .add("shelves/shelves/Shelf.java", SHELF)
        .add("site/module-info.java", SITE)
        .add(
            "site/site/FileServer.java",
            server.replace("package " + Variant.PACKAGE, "package site"));
  }

  @Test
  void compiledApart() throws Exception {
    Path shelves = base.resolve("shelves");
    Path site = base.resolve("site");
    modular(shelves, Jars.libraries()).sources(sources.resolve("shelves")).run();
    site(site, shelves).sources(sources.resolve("site")).run();
    assertServes(List.of(shelves, site));
    assertServes(
        List.of(
            new Classes(shelves).jar(base.resolve("shelves.jar")),
            new Classes(site).jar(base.resolve("site.jar"))));
  }

  @Test
  void compiledTogether() throws Exception {
    Path output = base.resolve("together");
    Javac both =
        modular(output, Jars.libraries())
            .with("--module-source-path", sources.toString())
            .with(choices("-Aport=8080"))
            .sources(sources);
    both.run();
    assertServes(List.of(output));
    both.with("-Xlint:-processing").run();
    assertServes(List.of(output));
  }

  @Test
  void devicesOfEclipse() throws Exception {
    Path shelves = base.resolve("shelves");
    Path site = base.resolve("site");
    modular(shelves, Jars.libraries()).sources(sources.resolve("shelves")).runEclipse();
    site(site, shelves).sources(sources.resolve("site")).run();
    assertServes(List.of(shelves, site));
  }

  /** It compiles what is generated in no module, as docs/compilers.md says. */
  @Test
  void anApplicationOfEclipse() throws Exception {
    Path shelves = base.resolve("shelves");
    Path site = base.resolve("site");
    modular(shelves, Jars.libraries()).sources(sources.resolve("shelves")).run();
    Javac whole = site(site, shelves).sources(sources.resolve("site"));
    String said = whole.saidByEclipse();
    assertTrue(said.contains("FileServer cannot be resolved to a type"), said);
    assertTrue(said.contains("1 problem (1 error)"), said);
  }

  @Test
  void anApplicationOfEclipseInTwoSteps() throws Exception {
    Path shelves = base.resolve("shelves");
    Path site = base.resolve("site");
    modular(shelves, Jars.libraries()).sources(sources.resolve("shelves")).run();
    Javac first = site(site, shelves).sources(sources.resolve("site"));
    first.with("-proc:only").runEclipse();
    modular(site, path(shelves))
        .with("-proc:none")
        .sources(sources.resolve("site"))
        .sources(first.generated())
        .runEclipse();
    assertServes(List.of(shelves, site));
  }

  @Test
  void linkedIntoAnImage() throws Exception {
    new Sources(sources)
        .add("site/module-info.java", SITE.replace("  requires dev.dovetail.http;\n", ""));
    Path output = base.resolve("together");
    modular(output, Jars.libraries())
        .with("--module-source-path", sources.toString())
        .with(choices("-Aport=42"))
        .sources(sources)
        .run();
    Path image = base.resolve("image");
    assertEquals("", link(image, output), "jlink said");
    try (Running program = Running.start(image, Map.of(), List.of("-m", MAIN), "--port", "0")) {
      assertAnswers(program);
    }
  }

  /** The reason stands in docs/compilers.md: what http rests on has no descriptor of its own. */
  @Test
  void httpIsNotLinked() {
    Path output = base.resolve("together");
    modular(output, Jars.libraries())
        .with("--module-source-path", sources.toString())
        .with(choices("-Aport=8080"))
        .sources(sources)
        .run();
    String said = link(base.resolve("image"), output);
    assertTrue(
        said.contains("automatic module cannot be used with jlink: org.apache.httpcomponents"),
        said);
  }

  /** Makes an image of the two modules and what they need; gives what jlink said. */
  private static String link(Path image, Path modules) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    ToolProvider.findFirst("jlink")
        .orElseThrow()
        .run(
            out,
            out,
            "--module-path",
            modulePath(List.of(modules)),
            "--add-modules",
            "site",
            "--output",
            image.toString());
    return said.toString();
  }

  private static void assertServes(List<Path> modules) throws Exception {
    List<String> java = List.of("--module-path", modulePath(modules), "-m", MAIN);
    try (Running program = Running.start(Map.of(), java, "--port", "0")) {
      assertAnswers(program);
    }
  }

  /** The file comes out of the shelf's folder, and a signal stops the program. */
  private static void assertAnswers(Running program) throws Exception {
    byte[] page = Client.of(program.line()).get("/index.html").orElseThrow();
    assertEquals("<h1>Hello</h1>\n", new String(page, java.nio.charset.StandardCharsets.UTF_8));
    program.terminate();
    assertEquals(new Running.Ended(143, List.of(), List.of()), program.end());
  }

  private static String modulePath(List<Path> modules) {
    return Javac.joined(Stream.concat(modules.stream(), Jars.runtime().stream()).toList());
  }

  private String[] choices(String port) {
    Path files = base.resolve("files");
    return new String[] {"-Atarget=unix", "-Astore=shelf", "-Afs=" + files, port};
  }

  private Javac site(Path output, Path shelves) {
    return modular(output, path(shelves)).with(choices("-Aport=8080"));
  }

  private static List<Path> path(Path more) {
    return Stream.concat(Jars.libraries().stream(), Stream.of(more)).toList();
  }

  private static Javac modular(Path output, List<Path> modulePath) {
    return Javac.to(output).againstNothing().with("--module-path", Javac.joined(modulePath));
  }
}
