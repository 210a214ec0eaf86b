package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Something but the application is saved in Eclipse: its main fits, or our error stands. */
@JavacOnly("runs the compiler of Eclipse's builder")
@ExtendWith(Workbench.class)
@Timeout(300)
final class EclipseChangesTest {
  private static final String MAIN = "app.Main_test";
  private static final String APP =
      Kit.APP.replace("return Result", "System.out.println(store); return Result");

  @TempDir private Path base;
  private Eclipse eclipse;
  private Eclipse.Project project;

  @BeforeEach
  void openProject(Eclipse shared, TestInfo test) throws IOException {
    eclipse = shared;
    project = open(test.getTestMethod().orElseThrow().getName(), List.of("-Atarget=test"));
    for (Path file : new Sources(Jars.project("tests/src/test/programs/kit")).files()) {
      project.write(Files.readString(file));
    }
  }

  private Eclipse.Project open(String name, List<String> options, String... projects)
      throws IOException {
    return eclipse.open(base.resolve(name), options, List.of(projects));
  }

  /** Builds the application with a store. */
  private void built(String store, String printed) throws Exception {
    project.write(APP.replace("\"memory\"", '"' + store + '"'));
    assertEquals(List.of(), project.build());
    assertEquals(List.of(printed), project.run(MAIN));
  }

  @Test
  void aDeviceIsRenamed() throws Exception {
    built("disk", "disk1[data, 1]");
    project.change("kit.Disk", "name = \"disk\"", "name = \"plate\"");
    assertMarked(MAIN, "no-such-device", "no device \"disk\" is a Store on target test");
    assertFalse(project.entries().contains("kit_Store/disk/test"), "an entry of the old name");
    project.change("app.App", "\"disk\"", "\"plate\"");
    assertFits("disk1[data, 1]");
  }

  @Test
  void aDevicesTargetsChange() throws Exception {
    built("disk", "disk1[data, 1]");
    project.change("kit.Disk", "\"unix\", \"test\"", "\"unix\", \"tost\"");
    assertMarked(MAIN, "no-such-device", "no device \"disk\" is a Store on target test");
    project.change("kit.Disk", "\"tost\"", "\"test\"");
    assertFits("disk1[data, 1]");
  }

  @Test
  void aDeviceIsNoLongerShared() throws Exception {
    built("both(disk, disk)", "both1[disk1[data, 1], disk1[data, 1]]");
    project.change("kit.Disk", "name = \"disk\"", "name = \"disk\", shared = false");
    assertFits("both1[disk1[data, 1], disk2[data, 1]]");
  }

  @Test
  void aDeviceIsExclusiveNow() throws Exception {
    built("both(disk, disk)", "both1[disk1[data, 1], disk1[data, 1]]");
    project.change("kit.Disk", "name = \"disk\"", "name = \"disk\", exclusive = true");
    assertMarked(
        MAIN, "exclusive-device", "\"disk\" has room for one user, and has 2 on target test");
    project.change("kit.Disk", "exclusive = true", "exclusive = false");
    assertFits("both1[disk1[data, 1], disk1[data, 1]]");
  }

  @Test
  void aDeviceSaysSomethingElseOfItself() throws Exception {
    built("disk", "disk1[data, 1]");
    project.change("kit.Disk", "name = \"disk\"", "name = \"disk\", packages = \"org.it:it:1.0\"");
    assertEquals(List.of(), project.build());
    assertTrue(
        project.written("META-INF/dovetail/app.App/test.json").contains("org.it:it:1.0"),
        "the descriptor is old");
    assertFits("disk1[data, 1]");
  }

  @Test
  void aDeviceIsNoneAnyMore() throws Exception {
    built("disk", "disk1[data, 1]");
    project.change("kit.Disk", "@Device(", "//@Device(");
    project.change("kit.Disk", "@Key(defaultValue = \"data\") ", "");
    project.change("kit.Disk", "@Key(defaultValue = \"1\") ", "");
    assertFalse(project.build().isEmpty(), "an old main links");
  }

  @Test
  void aKeysDefaultBehindAListChanges() throws Exception {
    project.change(
        "kit.Disk",
        "@Key(defaultValue = \"data\")",
        "@Key(aliases = \"d\", defaultValue = \"data\")");
    built("disk", "disk1[data, 1]");
    project.change("kit.Disk", "\"data\"", "\"files\"");
    assertFits("disk1[files, 1]");
  }

  @Test
  void whatIsUsedByADevicesSlotChanges() throws Exception {
    built("cache", "cache1[memory1[1], 10]");
    project.change("kit.Cache", "@Use(\"memory\")", "@Use(\"disk\")");
    assertFits("cache1[disk1[data, 1], 10]");
  }

  @Test
  void aDeviceOfTheSameNameIsAdded() throws Exception {
    built("disk", "disk1[data, 1]");
    project.write(
        """
        package kit;
        import dev.dovetail.*;
        @Device(type = Store.class, name = "disk")
        public final class Again implements Store {
          public Again() {}
          @Override public String toString() { return "again"; }
        }
        """);
    assertMarked("kit.Again", "duplicate-device", "\"disk\" is already a Store: kit.Disk");
    project.change("app.App", "\"disk\"", "\"disk(size = 3)\"");
    assertFalse(project.build().isEmpty(), "the clash is forgotten");
    project.delete("kit.Again");
    project.change("app.App", "\"disk(size = 3)\"", "\"disk\"");
    assertFits("disk1[data, 1]");
  }

  @Test
  void aNamedWiringOnATypeChanges() throws Exception {
    project.write(
        """
        package kit;
        @dev.dovetail.Wiring(type = Store.class, parameters = {"s = 1"}, name = "usual",
            value = "memory(size = s)")
        public final class Setup {}
        """);
    built("usual", "memory1[1]");
    project.change("kit.Setup", "memory(size = s)", "disk(size = s)");
    assertFits("disk1[data, 1]");
    project.change("kit.Setup", "\"usual\"", "\"odd\"");
    assertMarked(MAIN, "no-such-device", "no device \"usual\" is a Store on target test");
    project.change("kit.Setup", "\"odd\"", "\"usual\"");
    assertFits("disk1[data, 1]");
    project.delete("kit.Setup");
    assertFalse(project.build().isEmpty(), "an old main links");
  }

  /** Eclipse compiles all that names the package, the application, too. */
  @Test
  void aNamedWiringOnAPackageChanges() throws Exception {
    project.write(
        "kit.package-info",
        """
        @dev.dovetail.Wiring(type = Store.class, name = "usual", value = "memory")
        @dev.dovetail.Wiring(type = Store.class, name = "other", value = "cache")
        package kit;
        """);
    built("usual", "memory1[1]");
    project.change("kit.package-info", "\"memory\"", "\"disk\"");
    assertFits("disk1[data, 1]");
    project.change("kit.package-info", "\"usual\"", "\"odd\"");
    assertMarked("app.App", "no-such-device", "no device \"usual\" is a Store on target test");
  }

  /** Whose project is another's, which is built after it. */
  @Test
  void aDeviceIsRenamedInAnotherProject() throws Exception {
    assertEquals(List.of(), project.build());
    Eclipse.Project user =
        open("renamedUser", List.of("-Atarget=test"), "aDeviceIsRenamedInAnotherProject");
    user.write(APP.replace("\"memory\"", "\"disk\""));
    assertEquals(List.of(), user.build());
    project.change("kit.Disk", "name = \"disk\"", "name = \"plate\"");
    assertEquals(List.of(), project.build());
    project = user;
    assertMarked(MAIN, "no-such-device", "no device \"disk\" is a Store on target test");
  }

  /** Builds, and expects the main and what is beside it to be those of a build from nothing. */
  private void assertFits(String printed) throws Exception {
    assertEquals(List.of(), project.build());
    assertEquals(List.of(printed), project.run(MAIN));
    String main = project.generated(MAIN);
    String descriptor = project.written("META-INF/dovetail/app.App/test.json");
    List<String> entries = project.entries();
    assertEquals(List.of(), project.clean());
    assertEquals(project.generated(MAIN), main);
    assertEquals(project.written("META-INF/dovetail/app.App/test.json"), descriptor);
    assertEquals(project.entries(), entries);
  }

  /** Builds, and expects one error, at a class. */
  private void assertMarked(String className, String code, String sentence) throws IOException {
    List<String> lines = project.build();
    assertEquals(1, lines.size(), () -> String.join("\n", lines));
    Marker marker = Marker.of(lines.get(0));
    String simple = className.substring(className.lastIndexOf('.') + 1);
    assertTrue(marker.file().endsWith("/" + simple + ".java"), lines.get(0));
    assertEquals("error", marker.severity());
    assertEquals("[dovetail:" + code + "] " + sentence, marker.sentence());
  }
}
