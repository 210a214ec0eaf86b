package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After each change Eclipse's builder has what it would have from nothing, or an error. */
@EnabledOnJre(JRE.JAVA_17) // Eclipse is one and the same on every JDK.
@JavacOnly("runs the compiler of Eclipse's builder")
@ExtendWith(Workbench.class)
@Timeout(300)
final class EclipseIncrementalTest {
  @TempDir private Path base;

  @ParameterizedTest
  @EnumSource
  void theNextBuildIsRight(Change change, Eclipse eclipse) throws Exception {
    Workshop shop =
        Workshop.in(base.resolve(change.name()), InProcess.JAVAC)
            .add(Jars.project("tests/src/test/programs/kit"))
            .add(Jars.project("tests/src/test/programs/house"));
    Eclipse.Project project = eclipse.open(shop.folder(), List.of("-Atarget=test"), List.of());
    assertEquals(List.of(), project.build());
    change.make(shop);
    List<String> again = project.build();
    Map<String, String> made = made(project);
    List<String> seen = seen(project, again);
    List<String> clean = project.clean();
    project.close();
    if (clean.isEmpty()) {
      assertEquals(List.of(), again);
      Map<String, String> whole = made(project);
      assertEquals(whole.keySet(), made.keySet(), "files");
      assertEquals(seen(project, clean), seen, "what the program is made of");
      whole.forEach((path, content) -> assertEquals(content, made.get(path), path));
    } else {
      assertFalse(again.isEmpty(), "an old main links, and from nothing: " + clean);
    }
  }

  /** What the program is made of when it runs; nothing where there is none to run. */
  private static List<String> seen(Eclipse.Project project, List<String> markers) throws Exception {
    return markers.isEmpty() && Files.exists(project.classes().resolve("house/Main_test.class"))
        ? new Classes(project.classes()).seen("house.Main_test")
        : List.of();
  }

  /** Sources, descriptors and entries, by path. */
  private static Map<String, String> made(Eclipse.Project project) throws IOException {
    Map<String, String> made = new TreeMap<>();
    for (String folder : List.of("gen", "bin/META-INF", "bin/dev/dovetail/index")) {
      Workshop.files(project.folder().resolve(folder))
          .forEach(
              (path, content) ->
                  made.put(folder + "/" + path, new String(content, StandardCharsets.ISO_8859_1)));
    }
    return made;
  }
}
