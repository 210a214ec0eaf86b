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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Devices and applications that are compiled apart. */
@Timeout(300)
final class SeparateTest {
  private static final Path KIT = Jars.project("tests/src/test/programs/kit");

  @TempDir private Path base;
  private Path app;

  @BeforeEach
  void writeApplication() throws IOException {
    app = new Sources(base.resolve("sources")).add("app/App.java", Kit.APP).folder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "both(disk(size = 5), kit.Disk(size = 6))",
        "both(first = made-up, second = kit.Factories.open(3))",
        "cache(store = fresh, entries = 5)",
      })
  void aJarIsAsGoodAsAFolderOrTheSources(String wiring) throws Exception {
    String store = "-Astore=" + wiring;
    Javac together = Javac.to(base.resolve("together")).with("-Atarget=test", store);
    together.sources(app).sources(KIT).run();
    Path devices = devices();
    Path jar = new Classes(devices).jar(base.resolve("kit.jar"));
    List<String> seen = new Classes(together.output()).seen("app.Main_test");
    for (Path kit : List.of(devices, jar)) {
      Javac apart = Javac.to(base.resolve("apart-" + kit.getFileName())).against(kit);
      apart.with("-Atarget=test", store).sources(app).run();
      assertEquals(seen, new Classes(apart.output()).seen("app.Main_test", kit));
      assertEquals(
          Files.readString(together.generated().resolve("app/Main_test.java")),
          Files.readString(apart.generated().resolve("app/Main_test.java")));
    }
  }

  @Test
  void twoApplicationsMayHaveOneNameWhereOneIsCompiledAlready() throws Exception {
    Path output = base.resolve("output");
    Build.writeClasses(Kit.app().clean(), output);
    String other = Kit.APP.replace("package app;", "package other;");
    var compilation =
        Build.empty().library(output).source("other.App", other).option("-Atarget=test").clean();
    assertEquals("App(memory, web(wire))", Build.wiring(compilation, "other.Main_test"));
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
    new Sources(app)
        .add(
            "module-info.java",
            """
            module app {
              requires static transitive dev.dovetail;
              requires dev.dovetail.runtime;
              requires kit;
            }
            """)
        .add("app/App.java", Kit.APP.replace("return", "System.out.println(store); return"));
    List<Path> path = new ArrayList<>(List.of(Jars.of("annotations"), Jars.of("runtime")));
    Path kit = base.resolve("modules/kit");
    modular(kit, path).sources(KIT).sources(base.resolve("kit-module")).run();
    path.add(kit);
    Path classes = base.resolve("modules/app");
    modular(classes, path).with("-Atarget=test", "-Astore=disk(size = 5)").sources(app).run();
    path.remove(0);
    path.add(classes);
    List<String> java = List.of("--module-path", Javac.joined(path), "-m", "app/app.Main_test");
    try (Running program = Running.start(Map.of(), java)) {
      assertEquals(new Running.Ended(0, List.of("disk1[data, 5]"), List.of()), program.end());
    }
  }

  @Test
  @NotEcj("Eclipse's batch compiler writes no class that is on the class path already")
  void onlyTheApplicationIsCompiledAnew() throws Exception {
    Path classes = base.resolve("classes");
    Javac.to(classes).with("-Atarget=test").sources(app).sources(KIT).run();
    assertEquals("memory1[1]", new Classes(classes).seen("app.Main_test").get(0));
    again(classes).with("-Atarget=test", "-Astore=disk").sources(app).run();
    assertEquals("disk1[data, 1]", new Classes(classes).seen("app.Main_test").get(0));
  }

  @Test
  void anEntryOfADeviceThatHasChangedItsNameIsIgnored() throws Exception {
    Path classes = devices();
    String disk = Files.readString(KIT.resolve("kit/Disk.java"));
    Path renamed =
        new Sources(base.resolve("renamed"))
            .add("kit/Disk.java", disk.replace("name = \"disk\"", "name = \"plate\""))
            .folder();
    again(classes).sources(renamed).run();
    assertRefuses(classes, "disk");
    again(classes).with("-Atarget=test", "-Astore=plate").sources(app).run();
    // The device's own text is as it was.
    assertEquals("disk1[data, 1]", new Classes(classes).seen("app.Main_test").get(0));
  }

  @Test
  void anEntryOfADeviceThatIsGoneIsIgnored() throws Exception {
    Path classes = devices();
    Files.delete(classes.resolve("kit/Disk.class"));
    assertRefuses(classes, "disk");
  }

  @Test
  @NotJdt("has its old output on the class path, which the builder does not know for its own")
  void anEntryOfThisOutputGivesWayToASourceOfItsName() throws Exception {
    Path classes = devices();
    String disk = Files.readString(KIT.resolve("kit/Disk.java"));
    Path moved =
        new Sources(base.resolve("moved"))
            .add("kit/Plate.java", disk.replaceAll("\\bDisk\\b", "Plate"))
            .folder();
    again(classes).with("-Atarget=test", "-Astore=disk").sources(app).sources(moved).run();
    String main = Files.readString(base.resolve("devices-generated/app/Main_test.java"));
    assertTrue(main.contains("Plate(") && !main.contains("Disk("), main);
  }

  @Test
  void aDeviceWithOneMoreParameterIsReadAnew() throws Exception {
    Path classes = devices();
    String disk = Files.readString(KIT.resolve("kit/Disk.java"));
    Path changed =
        new Sources(base.resolve("changed"))
            .add(
                "kit/Disk.java",
                disk.replace("int size)", "int size, Store rest)")
                    .replace("\"disk\", dir", "\"disk\", rest, dir"))
            .folder();
    again(classes)
        .with("-Atarget=test", "-Astore=disk(rest = memory)")
        .sources(app)
        .sources(changed)
        .run();
    assertEquals("disk1[memory1[1], data, 1]", new Classes(classes).seen("app.Main_test").get(0));
  }

  private Path devices() {
    Path classes = base.resolve("devices");
    Javac.to(classes).sources(KIT).run();
    return classes;
  }

  /** Compiles into a folder what is there already, of which javac's own lint warns. */
  private static Javac again(Path classes) {
    return Javac.to(classes).against(classes).with("-Xlint:-processing");
  }

  private void assertRefuses(Path devices, String store) {
    String said =
        Javac.to(base.resolve("refused"))
            .against(devices)
            .with("-Atarget=test", "-Astore=" + store)
            .sources(app)
            .said();
    assertTrue(said.contains("[dovetail:no-such-device] no device \"" + store + "\""), said);
  }

  private static Javac modular(Path output, List<Path> modulePath) {
    return Javac.to(output).againstNothing().with("--module-path", Javac.joined(modulePath));
  }
}
