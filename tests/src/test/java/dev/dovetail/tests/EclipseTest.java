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

/** Programs in Eclipse's workspace, built whole and after a change. */
@JavacOnly("runs the compiler of Eclipse's builder")
@ExtendWith(Workbench.class)
@Timeout(300)
final class EclipseTest {
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
    project.write(APP);
  }

  private Eclipse.Project open(String name, List<String> options, String... projects)
      throws IOException {
    return eclipse.open(base.resolve(name), options, List.of(projects));
  }

  @Test
  void builtWhole() throws Exception {
    assertEquals(List.of(), project.build());
    assertEquals(List.of("memory1[1]"), project.run(MAIN));
    assertEquals(List.of(), project.clean());
    assertEquals(List.of("memory1[1]"), project.run(MAIN));
  }

  @Test
  void whatIsWrittenIsWhatJavacGets() throws Exception {
    assertEquals(List.of(), project.build());
    Path javac = base.resolve("javac");
    Javac.to(javac).with("-Atarget=test").sources(project.folder().resolve("src")).run();
    assertEquals(
        Files.readString(base.resolve("javac-generated/app/Main_test.java")),
        GeneratedFile.unmarked(project.generated(MAIN)));
    String descriptor = "META-INF/dovetail/app.App/test.json";
    assertEquals(Files.readString(javac.resolve(descriptor)), project.written(descriptor));
  }

  @Test
  void aMistakeIsMarkedWhereItIs() throws Exception {
    project.change("app.App", "\"memory\"", "\"memroy\"");
    assertMarked("\"memroy\"", "no-such-device", "no device \"memroy\" is a Store on target test");
    project.change("app.App", "\"memroy\"", "\"memory\"");
    assertEquals(List.of(), project.build());
    assertEquals(List.of("memory1[1]"), project.run(MAIN));
  }

  @Test
  void aMistakeMadeLaterIsMarked() throws Exception {
    assertEquals(List.of(), project.build());
    project.change("app.App", "\"memory\"", "\"cache(\"");
    List<String> markers = project.build();
    assertEquals(1, markers.size(), markers.toString());
    assertTrue(markers.get(0).contains(" error [dovetail:wiring-syntax] "), markers.get(0));
    project.change("app.App", "\"cache(\"", "\"disk\"");
    assertEquals(List.of(), project.build());
    assertEquals(List.of("disk1[data, 1]"), project.run(MAIN));
  }

  @Test
  void theChoiceOfAnApplicationChanges() throws Exception {
    assertEquals(List.of(), project.build());
    project.change("app.App", "\"memory\"", "\"disk(size = 5)\"");
    assertEquals(List.of(), project.build());
    assertEquals(List.of("disk1[data, 5]"), project.run(MAIN));
  }

  /** Eclipse gives the processor what has changed, then the main that refers to it. */
  @Test
  void aDevicesConstructorChanges() throws Exception {
    project.change("app.App", "\"memory\"", "\"disk\"");
    assertEquals(List.of(), project.build());
    project.change("kit.Disk", "int size)", "int size, @dev.dovetail.Use(\"memory\") Store rest)");
    project.change("kit.Disk", "\"disk\", dir", "\"disk\", rest, dir");
    assertEquals(List.of(), project.build());
    assertEquals(List.of("disk1[memory1[1], data, 1]"), project.run(MAIN));
  }

  /** The same, and nothing in the old main could tell. */
  @Test
  void aKeysDefaultChanges() throws Exception {
    project.change("app.App", "\"memory\"", "\"disk\"");
    assertEquals(List.of(), project.build());
    project.change("kit.Disk", "\"data\"", "\"files\"");
    assertEquals(List.of(), project.build());
    assertEquals(List.of("disk1[files, 1]"), project.run(MAIN));
    project.change("kit.Disk", "\"files\"", "\"data\"");
    assertEquals(List.of(), project.build());
    assertEquals(List.of("disk1[data, 1]"), project.run(MAIN));
  }

  @Test
  void aDeviceIsAddedAndDeleted() throws Exception {
    project.change("app.App", "\"memory\"", "\"late\"");
    assertMarked("\"late\"", "no-such-device", "no device \"late\" is a Store on target test");
    project.write(
        """
        package kit;
        import dev.dovetail.*;
        @Device(type = Store.class, name = "late")
        public final class Late implements Store {
          public Late() {}
          @Override public String toString() { return "late"; }
        }
        """);
    project.build();
    saveApplication();
    assertEquals(List.of(), project.build());
    assertEquals(List.of("late"), project.run(MAIN));
    project.delete("kit.Late");
    assertFalse(project.build().isEmpty(), "an old main links");
    assertFalse(project.entries().contains("kit_Store/late/any"), "an entry of what is gone");
    project.clean();
    assertMarked("\"late\"", "no-such-device", "no device \"late\" is a Store on target test");
  }

  /** A main stays as long as one of the devices it rests on does. */
  @Test
  void anApplicationIsDeleted() throws Exception {
    assertEquals(List.of(), project.build());
    project.delete("app.App");
    assertEquals(1, project.build().size(), "docs/compilers.md says that the main is in error");
    assertEquals(List.of(), project.clean());
    assertFalse(Files.exists(project.classes().resolve("app/Main_test.class")), "a main is left");
  }

  @Test
  void devicesOfAnotherProject() throws Exception {
    project.delete("app.App");
    assertEquals(List.of(), project.build());
    Eclipse.Project user =
        open("user", List.of("-Atarget=test", "-Astore=disk"), "devicesOfAnotherProject");
    user.write(APP);
    assertEquals(List.of(), user.build());
    assertTrue(user.generated(MAIN).contains("new Disk("), user.generated(MAIN));
  }

  @Test
  void filesAreEmbedded() throws Exception {
    Path site = Files.createDirectory(base.resolve("site"));
    Files.writeString(site.resolve("index.html"), "<h1>Hello</h1>\n");
    Eclipse.Project server =
        open("server", List.of("-Atarget=unix", "-Astore=crunch", "-Afs=" + site, "-Aport=8080"));
    server.write(Files.readString(new Sources(Variant.sources()).files().get(0)));
    assertEquals(List.of(), server.build());
    try (Running program =
        Running.start(server.classes(), Variant.PACKAGE + ".Main_unix", "--port", "0")) {
      byte[] page = Client.of(program.line()).get("/index.html").orElseThrow();
      assertEquals("<h1>Hello</h1>\n", new String(page, java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  /** Changes nothing in it, but its file. */
  private void saveApplication() throws IOException {
    project.change("app.App", "@Application\n", "@Application \n");
  }

  /** Builds, and expects one error just on this text of the application. */
  private void assertMarked(String marked, String code, String sentence) throws IOException {
    List<String> markers = project.build();
    assertEquals(1, markers.size(), () -> String.join("\n", markers));
    Marker marker = Marker.of(markers.get(0));
    assertEquals("src/app/App.java", marker.file());
    String text = Files.readString(project.folder().resolve("src/app/App.java"));
    assertEquals(marked, text.substring(marker.start(), marker.end()), markers.get(0));
    assertEquals(text.substring(0, marker.start()).lines().count(), marker.line(), "line");
    assertEquals("error", marker.severity());
    assertEquals("[dovetail:" + code + "] " + sentence, marker.sentence(), "message");
  }
}
