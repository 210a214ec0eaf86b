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
import org.junit.jupiter.api.io.TempDir;

/** Named wirings of packages and types, from sources, folders, jars and modules. */
@Timeout(300)
final class NamedWiringPlacesTest {
  private static final Path KIT = Jars.project("tests/src/test/programs/kit");

  private static final String PACKAGE =
      """
      @Wiring(type = Store.class, name = "sized", parameters = "size = 7", value = "disk(size = size)")
      @Wiring(type = Store.class, name = "kept", value = "kept ? cache(sized(5)) : memory",
          keys = @Key(value = "kept", type = boolean.class, defaultValue = "true"))
      package lib;
      import dev.dovetail.*;
      import kit.*;
      """;

  private static final String TYPE =
      """
      package lib;
      import dev.dovetail.*;
      import kit.*;
      @Wiring(type = Network.class, name = "default", value = "web(%s)")
      public interface Wirings {}
      """;

  @TempDir private Path base;
  private Path app;
  private Path lib;

  @BeforeEach
  void writeSources() throws IOException {
    app = new Sources(base.resolve("sources")).add("app/App.java", Kit.APP).folder();
    lib =
        new Sources(base.resolve("lib"))
            .add("lib/package-info.java", PACKAGE)
            .add("lib/Wirings.java", TYPE.formatted("radio"))
            .folder();
  }

  @Test
  void aJarIsAsGoodAsAFolderOrTheSources() throws Exception {
    String[] options = {"-Atarget=test", "-Astore=kept#mine", "-Aupstream=default"};
    Path together = base.resolve("together");
    Javac.to(together).with(options).sources(app).sources(KIT).sources(lib).run();
    Path folder = library();
    Path jar = new Classes(folder).jar(base.resolve("lib.jar"));
    List<String> seen = new Classes(together).seen("app.Main_test");
    assertEquals(List.of("cache1[disk1[data, 5], 10]", "web1[radio1[8080]]"), seen);
    for (Path library : List.of(folder, jar)) {
      Javac apart = Javac.to(base.resolve("apart-" + library.getFileName())).against(library);
      apart.with(options).sources(app).run();
      assertEquals(seen, new Classes(apart.output()).seen("app.Main_test", library));
      assertEquals(
          Files.readString(Javac.to(together).generated().resolve("app/Main_test.java")),
          Files.readString(apart.generated().resolve("app/Main_test.java")));
    }
  }

  @Test
  @NotEcj("Eclipse's batch compiler does not find what is in the module that it compiles")
  void namedModules() throws Exception {
    new Sources(base.resolve("kit-module"))
        .add(
            "module-info.java",
            """
            module kit {
              requires static transitive dev.dovetail;
              requires dev.dovetail.runtime;
              exports kit;
            }
            """);
    new Sources(lib)
        .add(
            "module-info.java",
            """
            module lib {
              requires static transitive dev.dovetail;
              requires transitive kit;
              exports lib;
            }
            """);
    new Sources(app)
        .add(
            "module-info.java",
            """
            module app {
              requires static transitive dev.dovetail;
              requires dev.dovetail.runtime;
              requires lib;
            }
            """)
        .add("app/App.java", Kit.APP.replace("return", "System.out.println(store); return"));
    List<Path> path = new ArrayList<>(List.of(Jars.of("annotations"), Jars.of("runtime")));
    for (Path module : List.of(base.resolve("kit-module"), lib)) {
      Path classes = base.resolve("modules/" + module.getFileName());
      Javac javac = modular(classes, path).sources(module);
      (module.equals(lib) ? javac : javac.sources(KIT)).run();
      path.add(classes);
    }
    Path classes = base.resolve("modules/app");
    modular(classes, path).with("-Atarget=test", "-Astore=kept").sources(app).run();
    path.remove(0);
    path.add(classes);
    List<String> java = List.of("--module-path", Javac.joined(path), "-m", "app/app.Main_test");
    try (Running program = Running.start(Map.of(), java)) {
      Running.Ended expected =
          new Running.Ended(0, List.of("cache1[disk1[data, 5], 10]"), List.of());
      assertEquals(expected, program.end());
    }
  }

  @Test
  void anEntryOfAWiringThatHasChangedItsNameIsIgnored() throws Exception {
    Path classes = library();
    Path renamed =
        new Sources(base.resolve("renamed"))
            .add("lib/package-info.java", PACKAGE.replace("\"sized\"", "\"large\""))
            .folder();
    again(classes).sources(renamed).run();
    assertSays(classes, "-Astore=sized", "[dovetail:no-such-device] no device \"sized\"");
    again(classes).with("-Atarget=test", "-Astore=large(3)").sources(app).run();
    assertEquals("disk1[data, 3]", new Classes(classes).seen("app.Main_test").get(0));
  }

  @Test
  void anEntryOfAWiringWhosePackageIsGoneIsIgnored() throws Exception {
    Path classes = library();
    Files.delete(classes.resolve("lib/package-info.class"));
    assertSays(classes, "-Astore=sized", "[dovetail:no-such-device] no device \"sized\"");
  }

  @Test
  void onlyTheChangedWiringIsCompiledAnew() throws Exception {
    Path classes = library();
    Path changed =
        new Sources(base.resolve("changed"))
            .add("lib/package-info.java", PACKAGE.replace("sized(5)", "sized(6)"))
            .folder();
    again(classes).sources(changed).run();
    again(classes).with("-Atarget=test", "-Astore=kept").sources(app).run();
    assertEquals("cache1[disk1[data, 6], 10]", new Classes(classes).seen("app.Main_test").get(0));
  }

  @Test
  void aWiringThatHasMovedReplacesItsOwnEntry() throws Exception {
    Path classes = library();
    Path moved =
        new Sources(base.resolve("moved"))
            .add("lib/Wirings.java", "package lib;\npublic interface Wirings {}\n")
            .add("lib/Others.java", TYPE.formatted("wire").replace("Wirings", "Others"))
            .folder();
    again(classes).with("-Atarget=test", "-Aupstream=default").sources(app).sources(moved).run();
    assertEquals("web1[wire1[8080]]", new Classes(classes).seen("app.Main_test").get(1));
  }

  @Test
  @JavacOnly("compares what javac prints")
  void anUnknownNameInAJarIsShownAtTheApplication() throws Exception {
    lib = new Sources(lib).add("lib/Wirings.java", TYPE.formatted("rdio")).folder();
    String said = said(new Classes(library()).jar(base.resolve("lib.jar")), "-Aupstream=default");
    assertTrue(
        said.contains(
            """
            [dovetail:no-such-device] no device "rdio" is a Transport on target test
              public App(@Use("memory") Store store, @Use("web") Network upstream) {
                                                                         ^
              in lib.Wirings, which is compiled already:
              web(rdio)
                  ^~~~
              app on test
              └─ App(upstream: Network
                 └─ web(transport: Transport  ← here
            """),
        said);
  }

  @Test
  @JavacOnly("Eclipse's compiler has no place for what is said of a package")
  void anUnknownNameInAPackageOfTheSourcesIsShownThere() {
    Broken.shop("@Use(\"x\") Store store")
        .source(
            """
            @Wiring(type = Store.class, name = "x", value = "dsk")
            package p;
            import dev.dovetail.Wiring;
            """)
        .says("package-info.java:1:49 no-such-device: no device \"dsk\" is a Store on target unix");
  }

  @Test
  void aWiringOfTheSourcesAndOneOfAJar() throws Exception {
    Path jar = new Classes(library()).jar(base.resolve("lib.jar"));
    Path other =
        new Sources(base.resolve("other"))
            .add(
                "other/Other.java",
                TYPE.formatted("wire")
                    .replace("package lib", "package other")
                    .replace("Wirings", "Other"))
            .folder();
    String said =
        Javac.to(base.resolve("both"))
            .against(jar)
            .with("-Atarget=test", "-Aupstream=default")
            .sources(app)
            .sources(other)
            .said();
    assertTrue(
        said.contains(
            "[dovetail:duplicate-device] \"default\" is already a Network: lib.Wirings#default"),
        said);
  }

  @Test
  void aWiringWithTheNameOfADeviceOfAJar() throws Exception {
    Path other =
        new Sources(base.resolve("other"))
            .add(
                "other/Other.java",
                TYPE.formatted("wire")
                    .replace("package lib", "package other")
                    .replace("Wirings", "Other")
                    .replace("\"default\"", "\"web\""))
            .folder();
    String said =
        Javac.to(base.resolve("both"))
            .against(library())
            .with("-Atarget=test")
            .sources(app)
            .sources(other)
            .said();
    assertTrue(
        said.contains("[dovetail:duplicate-device] \"web\" is already a Network: kit.Web"), said);
  }

  /** The kit and the wirings, compiled. */
  private Path library() {
    Path classes = base.resolve("library");
    Javac.to(classes).sources(KIT).sources(lib).run();
    return classes;
  }

  private static Javac again(Path classes) {
    return Javac.to(classes).against(classes).with("-Xlint:-processing");
  }

  private String said(Path library, String option) {
    return Javac.to(base.resolve("refused"))
        .against(library)
        .with("-Atarget=test", option)
        .sources(app)
        .said();
  }

  private void assertSays(Path library, String option, String text) {
    String said = said(library, option);
    assertTrue(said.contains(text), said);
  }

  private static Javac modular(Path output, List<Path> modulePath) {
    return Javac.to(output).againstNothing().with("--module-path", Javac.joined(modulePath));
  }
}
