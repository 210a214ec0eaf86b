package dev.dovetail.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dry run says what javac would make of a program. */
final class RebuildTest {
  private static final String APPLICATION =
      """
      package a;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;

      @Application(name = "app")
      public final class App implements Job {
        public App(
            @Key(doc = "How many.", defaultValue = "1") int count,
            @Key(doc = "How large.", defaultValue = "2") int size) {}

        @Override
        public Result<Void, ? extends DeviceError> run() {
          return Result.ok();
        }
      }
      """;

  private static final String ASSEMBLY =
      """
      package a;
      import dev.dovetail.Assemble;

      @Assemble(application = App.class, target = "test", main = "Few", value = "count = 3")
      final class FewTest {}
      """;

  private static final String STRAY =
      """
      package a;
      import dev.dovetail.*;

      @Device(type = Runnable.class, name = "stray")
      public final class Stray {}
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void programsBuiltOneByOneKeepTheirOwnOptions() throws IOException {
    built("-Atarget=test", "-Acount=4");
    built("-Atarget=unix", "-Asize=6");
    assertEquals("count=4\nsize=2\n", asked("query keys -Aunix.count=7 -t test").out());
    assertEquals("count=7\nsize=6\n", asked("query keys -Aunix.count=7 -t unix").out());
  }

  @Test
  void anOptionStandsForThatOfItsNameWithThePrefix() throws IOException {
    built("-Atarget=test", "-Adovetail.count=4");
    assertEquals("count=5\nsize=2\n", asked("query keys -Acount=5").out());
  }

  @Test
  void anOptionStandsForThoseOfItsNameThatWereForTheTarget() throws IOException {
    built("-Atarget=test,unix", "-Atest.count=4", "-Aunix.App.size=6");
    assertEquals("count=5\nsize=2\n", asked("query keys -Acount=5 -t test").out());
    assertEquals("count=5\nsize=6\n", asked("query keys -Acount=5 -t unix").out());
    assertEquals("count=4\nsize=7\n", asked("query keys -Asize=7 -t test").out());
    assertEquals("count=1\nsize=7\n", asked("query keys -Asize=7 -t unix").out());
    assertEquals("count=1\nsize=6\n", asked("query keys -Atest.size=7 -t unix").out());
  }

  @Test
  void anAssemblyIsPutTogetherAsItsClassSays() throws IOException {
    built("-Atarget=unix", "-Acount=4");
    new Javac(folder).compile(folder.resolve("classes"), "FewTest", ASSEMBLY);
    assertEquals("a.Few_test\na.Main_unix\n", asked("query main -Asize=6").out());
    assertEquals("count=3\nsize=6\n", asked("query keys -Asize=6 -t test").out());
    assertEquals("count=4\nsize=6\n", asked("query keys -Asize=6 -t unix").out());
  }

  @Test
  void anErrorThatNoProgramHasIsOneOfAll() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(sources.resolve("App.java"), APPLICATION);
    String question = "describe -t test -cp $LIBRARIES " + sources;
    assertEquals(0, Ran.of(question).code());
    Files.writeString(sources.resolve("Stray.java"), STRAY);
    Ran ran = Ran.of(question);
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("Stray.java:4: error: [dovetail:wrong-signature]"), ran.err());
    String matrix = Ran.of("matrix -t test -cp $LIBRARIES " + sources).out();
    assertTrue(matrix.contains("no [1]"), matrix);
  }

  private void built(String... options) throws IOException {
    new Javac(folder).compile(folder.resolve("classes"), "App", APPLICATION, options);
  }

  private Ran asked(String question) {
    return Ran.of(question + " -cp $LIBRARIES " + folder.resolve("classes"));
  }
}
