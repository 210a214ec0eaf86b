package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Lombok and MapStruct in the same build, and processing apart from compiling. */
@JavacOnly("names its compilers")
@ExtendWith(Workbench.class)
@Timeout(300)
final class OtherProcessorsTest {
  private static final Path KIT = Jars.project("tests/src/test/programs/kit");
  private static final List<String> OUTPUT = List.of("boxed memory1[1] size 3 of 7");

  private static final String APP =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import kit.*;
      import lombok.RequiredArgsConstructor;
      @Application
      @RequiredArgsConstructor
      public final class App implements Job {
        @Use("box") private final Store store;
        @Override public Result<Void, ? extends DeviceError> run() {
          System.out.println(store);
          return Result.ok();
        }
      }
      """;
  private static final String BOX =
      """
      package app;
      import dev.dovetail.*;
      import kit.*;
      import lombok.RequiredArgsConstructor;
      @Device(type = Store.class, name = "box")
      @RequiredArgsConstructor
      public final class Box implements Store {
        @Use("memory") private final Store inner;
        @Use("mapped") private final Sizes sizes;
        @Override public String toString() { return "boxed " + inner + " " + sizes.text(); }
      }
      """;
  private static final String SIZES =
      """
      package app;
      public interface Sizes {
        String text();
      }
      """;
  private static final String MAPPED =
      """
      package app;
      import dev.dovetail.*;
      @Device(type = Sizes.class, name = "mapped")
      public final class Mapped implements Sizes {
        private final Mapper mapper = new MapperImpl();
        private final int size;
        public Mapped(@Key(defaultValue = "7") int most) { this.size = most; }
        @Override public String text() {
          Mapper.Small small = mapper.small(new Mapper.Large(3, "x"));
          return "size " + small.getSize() + " of " + size;
        }
      }
      """;
  private static final String MAPPER =
      """
      package app;
      import lombok.Value;
      @org.mapstruct.Mapper
      public interface Mapper {
        Small small(Large large);
        @Value class Small { int size; }
        @Value class Large { int size; String name; }
      }
      """;

  @TempDir private Path base;
  private Path sources;

  @BeforeEach
  void writeSources() throws IOException {
    sources = base.resolve("sources");
    new Sources(sources)
        .add("app/App.java", APP)
        .add("app/Box.java", BOX)
        .add("app/Sizes.java", SIZES)
        .add("app/Mapped.java", MAPPED)
        .add("app/Mapper.java", MAPPER);
    // What makes parameters of what Lombok copies from fields.
    Files.writeString(
        sources.resolve("lombok.config"),
        """
        config.stopBubbling = true
        lombok.copyableAnnotations += dev.dovetail.Use
        lombok.copyableAnnotations += dev.dovetail.Key
        """);
  }

  @Test
  void lombokAndMapStructInJavac() throws Exception {
    Path classes = base.resolve("classes");
    javac(classes).runInChild();
    assertRuns(classes);
  }

  /** It has the compiler come back, and a mark on a field waits for that. */
  @Test
  void lombokBehindUs() throws Exception {
    assertEquals("", appSaid(List.of(Jars.processor(), Jars.artifact("lombok"))));
    try (Running program = Running.start(base.resolve("classes"), "app.Main_test")) {
      assertEquals(new Running.Ended(0, List.of("memory1[1]"), List.of()), program.end());
    }
  }

  /** Without a mark on a field nothing but Lombok's own annotation tells what is to come. */
  @Test
  void lombokWritesAllThereIs() throws Exception {
    String said =
        saidOf(
            APP.replace("@Use(\"box\") ", ""), List.of(Jars.artifact("lombok"), Jars.processor()));
    assertEquals("", said);
    try (Running program = Running.start(base.resolve("classes"), "app.Main_test")) {
      assertEquals(new Running.Ended(0, List.of("memory1[1]"), List.of()), program.end());
    }
  }

  @Test
  void lombokForgottenWithoutAMark() throws Exception {
    String said = saidOf(APP.replace("@Use(\"box\") ", ""), List.of(Jars.processor()));
    assertTrue(
        said.contains(
            "App.java:6: error: [dovetail:not-constructible] Lombok has not written the constructor"
                + " of App"),
        said);
  }

  @Test
  void lombokForgotten() throws Exception {
    String said = appSaid(List.of(Jars.processor()));
    assertTrue(
        said.contains(
            "App.java:9: error: [dovetail:bad-declaration] @Use means nothing on a field: no"
                + " constructor of App has such a parameter \"store\""),
        said);
    assertTrue(said.contains("put Lombok before Dovetail on the processor path"), said);
    assertTrue(said.contains("\n1 error\n"), said);
  }

  /** What javac says of the application alone, in a JVM of its own: Lombok stays in a compiler. */
  private String appSaid(List<Path> processors) throws Exception {
    return saidOf(APP.replace("\"box\"", "\"memory\""), processors);
  }

  private String saidOf(String text, List<Path> processors) throws Exception {
    Path app = sources.resolve("app/App.java");
    Files.writeString(app, text);
    return new Javac(base.resolve("classes"), Jars.libraries(), processors, List.of())
        .against(Jars.artifact("lombok"))
        .with("-Atarget=test", "-Astore=memory", app.toString())
        .sources(KIT)
        .saidInChild();
  }

  @Test
  void mapStructInEclipse() throws Exception {
    withoutLombok();
    Path classes = base.resolve("classes");
    mapStruct(classes).runEclipse();
    assertRuns(classes);
  }

  @Test
  void mapStructInEclipsesBuilder(Eclipse eclipse) throws Exception {
    withoutLombok();
    Path classes = base.resolve("classes");
    assertEquals("", new WorkspaceRun(mapStruct(classes)).said(eclipse));
    assertRuns(classes);
  }

  @Test
  void lombokAndMapStructInEclipsesBatchCompiler() throws Exception {
    Path lombok = Jars.artifact("lombok");
    Path classes = base.resolve("classes");
    List<String> java = new ArrayList<>(Javac.allowingLombok());
    java.addAll(List.of("-javaagent:" + lombok + "=ECJ", "-cp", Jars.artifact("ecj").toString()));
    java.add("org.eclipse.jdt.internal.compiler.batch.Main");
    java.addAll(mapStruct(classes).against(lombok).eclipseLine());
    try (Running compiler = Running.start(Map.of(), java)) {
      assertEquals(new Running.Ended(0, List.of(), List.of()), compiler.end());
    }
    assertRuns(classes);
  }

  @Test
  void lombokAndMapStructInEclipsesBuilder() throws Exception {
    withoutLombokConstructors();
    Path lombok = Jars.artifact("lombok");
    Path classes = base.resolve("classes");
    Path home = Files.createDirectories(base.resolve("eclipse"));
    // In Eclipse it is no processor, but changes the compiler.
    try (Eclipse eclipse = Eclipse.start(home, "-javaagent:" + lombok + "=ecj")) {
      assertEquals("", new WorkspaceRun(mapStruct(classes).against(lombok)).said(eclipse));
    }
    assertRuns(classes);
  }

  private Javac mapStruct(Path classes) {
    return Javac.to(classes)
        .against(Jars.artifact("mapstruct"))
        .processedBy(Jars.artifact("mapstruct-processor"))
        .with("-Atarget=test")
        .sources(sources)
        .sources(KIT);
  }

  private void withoutLombokConstructors() throws IOException {
    new Sources(sources)
        .add("app/App.java", without(APP, "App", "Store store"))
        .add("app/Box.java", without(BOX, "Box", "Store inner", "Sizes sizes"));
  }

  private void withoutLombok() throws IOException {
    withoutLombokConstructors();
    new Sources(sources)
        .add("app/Mapped.java", MAPPED.replace("getSize()", "size()"))
        .add(
            "app/Mapper.java",
            MAPPER
                .replace("import lombok.Value;\n", "")
                .replace("@Value class Small { int size; }", "record Small(int size) {}")
                .replace(
                    "@Value class Large { int size; String name; }",
                    "record Large(int size, String name) {}"));
  }

  @Test
  void processedThenCompiled() throws Exception {
    Path classes = base.resolve("classes");
    Path app = new Sources(base.resolve("plain")).add("app/App.java", printing()).folder();
    Javac first = Javac.to(classes).with("-Atarget=test").sources(app).sources(KIT);
    first.with("-proc:only").run();
    assertTrue(Files.exists(first.generated().resolve("app/Main_test.java")), "no main");
    Javac.to(classes).with("-proc:none").sources(app).sources(KIT).sources(first.generated()).run();
    try (Running program = Running.start(classes, "app.Main_test")) {
      assertEquals(new Running.Ended(0, List.of("memory1[1]"), List.of()), program.end());
    }
  }

  private static String printing() {
    return Kit.APP.replace("return Result", "System.out.println(store); return Result");
  }

  /** A class as one writes it who has no Lombok. */
  private static String without(String text, String name, String... parameters) {
    String plain =
        text.replace("import lombok.RequiredArgsConstructor;\n", "")
            .replace("@RequiredArgsConstructor\n", "")
            .replaceAll("@Use\\(\"\\w+\"\\) private", "private");
    StringBuilder body = new StringBuilder("  public " + name + "(");
    StringBuilder fields = new StringBuilder();
    for (String parameter : parameters) {
      String field = parameter.split(" ", 2)[1];
      String wiring = Map.of("store", "box", "inner", "memory", "sizes", "mapped").get(field);
      body.append(fields.isEmpty() ? "" : ", ").append("@Use(\"" + wiring + "\") ");
      body.append(parameter);
      fields.append("this." + field + " = " + field + "; ");
    }
    return plain.replace(
        "  @Override", body.append(") { ").append(fields).append("}\n  @Override").toString());
  }

  private Javac javac(Path classes) {
    Path lombok = Jars.artifact("lombok");
    List<Path> processors =
        List.of(lombok, Jars.processor(), Jars.artifact("lombok-mapstruct-binding"));
    return new Javac(classes, Jars.libraries(), processors, List.of())
        .against(lombok)
        .against(Jars.artifact("mapstruct"))
        .processedBy(Jars.artifact("mapstruct-processor"))
        // MapStruct leaves its annotations to others, which javac would warn of.
        .with("-Atarget=test", "-Xlint:-processing")
        .sources(sources)
        .sources(KIT);
  }

  private static void assertRuns(Path classes) throws Exception {
    List<Path> path = List.of(classes, Jars.artifact("mapstruct"));
    try (Running program =
        Running.start(
            Map.of(),
            List.of(
                "-cp",
                Javac.joined(path) + java.io.File.pathSeparator + Javac.joined(Jars.runtime()),
                "app.Main_test"))) {
      assertEquals(new Running.Ended(0, OUTPUT, List.of()), program.end());
    }
  }
}
