package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
      /** A store in front of another. */
      @Device(type = Store.class, name = "shelf")
      public final class Shelf implements Store {
        private final Store store;
        /** Over what files are embedded in. */
        public Shelf(@Use("crunch") Store store) { this.store = store; }
        @Override public Result<byte[], Store.Error> get(StorePath path) { return store.get(path); }
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
    List<Path> modules = compile("-Aport=8080");
    assertServes(modules);
    assertServes(
        List.of(
            new Classes(modules.get(0)).jar(base.resolve("shelves.jar")),
            new Classes(modules.get(1)).jar(base.resolve("site.jar"))));
  }

  /** The reason stands in docs/compilers.md: what is written has to name its module there. */
  @Test
  void compiledTogetherIsRefused() {
    String said =
        modular(base.resolve("together"), Jars.libraries())
            .with("--module-source-path", sources.toString())
            .with(choices("-Aport=8080"))
            .sources(sources)
            .said();
    assertTrue(said.contains("Shelf.java:7: error: [dovetail:cannot-write] "), said);
    assertTrue(said.contains("FileServer.java:17: error: [dovetail:cannot-write] "), said);
  }

  @Test
  void devicesCompiledByEclipse() throws Exception {
    Path shelves = base.resolve("shelves");
    Path site = base.resolve("site");
    modular(shelves, Jars.libraries()).sources(sources.resolve("shelves")).runEclipse();
    List<Path> path = new ArrayList<>(Jars.libraries());
    path.add(shelves);
    modular(site, path).with(choices("-Aport=8080")).sources(sources.resolve("site")).run();
    assertServes(List.of(shelves, site));
  }

  @Test
  void linkedIntoAnImage() throws Exception {
    new Sources(sources)
        .add("site/module-info.java", SITE.replace("  requires dev.dovetail.http;\n", ""));
    List<Path> modules = compile("-Aport=42");
    Path image = base.resolve("image");
    assertEquals("", link(image, modules), "jlink said");
    try (Running program = Running.start(image, Map.of(), List.of("-m", MAIN), "--port", "0")) {
      assertAnswers(program);
    }
  }

  /** The reason stands in docs/compilers.md: what http rests on has no descriptor of its own. */
  @Test
  void httpIsNotLinked() {
    String said = link(base.resolve("image"), compile("-Aport=8080"));
    assertTrue(
        said.contains("automatic module cannot be used with jlink: org.apache.httpcomponents"),
        said);
  }

  /** Compiles the devices, and the application against them. */
  private List<Path> compile(String port) {
    Path shelves = base.resolve("shelves");
    Path site = base.resolve("site");
    modular(shelves, Jars.libraries()).sources(sources.resolve("shelves")).run();
    List<Path> path = new ArrayList<>(Jars.libraries());
    path.add(shelves);
    modular(site, path).with(choices(port)).sources(sources.resolve("site")).run();
    return List.of(shelves, site);
  }

  /** Makes an image of the two modules and what they need; gives what jlink said. */
  private static String link(Path image, List<Path> modules) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    ToolProvider.findFirst("jlink")
        .orElseThrow()
        .run(
            out,
            out,
            "--module-path",
            modulePath(modules),
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

  private static Javac modular(Path output, List<Path> modulePath) {
    return Javac.to(output).againstNothing().with("--module-path", Javac.joined(modulePath));
  }
}
