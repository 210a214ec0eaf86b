package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Devices in a named module, an application in another, each a project of Eclipse's workspace. */
@JavacOnly("runs the compiler of Eclipse's builder")
@ExtendWith(Workbench.class)
@Timeout(300)
final class EclipseModulesTest {
  private static final List<Path> JARS = List.of(Jars.of("annotations"), Jars.of("runtime"));

  @TempDir private Path base;
  private Eclipse.Project devices;
  private Eclipse.Project program;

  @BeforeEach
  void openProjects(Eclipse eclipse, TestInfo test) throws IOException {
    String name = test.getTestMethod().orElseThrow().getName();
    devices = open(eclipse, "kit-" + name, List.of(), List.of());
    program = open(eclipse, "app-" + name, List.of("-Atarget=test"), List.of("kit-" + name));
    assertEquals(List.of(), devices.build());
    assertEquals(List.of(), program.build());
  }

  private Eclipse.Project open(
      Eclipse eclipse, String name, List<String> options, List<String> projects)
      throws IOException {
    boolean isKit = projects.isEmpty();
    Path folder = base.resolve(name);
    Sources sources = new Sources(folder.resolve("src"));
    String requires = "requires static transitive dev.dovetail; requires dev.dovetail.runtime; ";
    sources.add(
        "module-info.java",
        isKit
            ? "module kit { " + requires + "exports kit; }\n"
            : "module app { " + requires + "requires kit; }\n");
    if (isKit) {
      new Folder(Jars.project("tests/src/test/programs/kit")).copyTo(sources.folder());
    } else {
      sources.add(
          "app/App.java",
          Kit.APP
              .replace("\"memory\"", "\"disk\"")
              .replace("return Result", "System.out.println(store); return Result"));
    }
    ProjectSettings settings =
        new ProjectSettings(options, true, projects, List.of(), JARS, List.of(Jars.processor()));
    return eclipse.open(folder, settings);
  }

  @Test
  void launchedWithAModulePath() throws Exception {
    assertEquals(List.of("disk1[data, 1]"), printed());
  }

  @Test
  void aDevicesConstructorChanges() throws Exception {
    devices.change("kit.Disk", "int size)", "int size, @dev.dovetail.Use(\"memory\") Store rest)");
    devices.change("kit.Disk", "\"disk\", dir", "\"disk\", rest, dir");
    assertEquals(List.of(), devices.build());
    assertEquals(List.of(), program.build());
    assertEquals(List.of("disk1[memory1[1], data, 1]"), printed());
  }

  @Test
  void aDeviceIsRenamed() throws Exception {
    devices.change("kit.Disk", "name = \"disk\"", "name = \"plate\"");
    assertEquals(List.of(), devices.build());
    List<String> markers = program.build();
    assertEquals(1, markers.size(), markers.toString());
    assertEquals(
        "[dovetail:no-such-device] no device \"disk\" is a Store on target test",
        Marker.of(markers.get(0)).sentence());
  }

  private List<String> printed() throws Exception {
    List<Path> path = new ArrayList<>(List.of(Jars.of("runtime"), devices.classes()));
    path.add(program.classes());
    List<String> java = List.of("--module-path", Javac.joined(path), "-m", "app/app.Main_test");
    try (Running running = Running.start(Map.of(), java)) {
      Running.Ended ended = running.end();
      assertEquals(0, ended.code(), ended.toString());
      return ended.output();
    }
  }
}
