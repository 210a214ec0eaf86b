package dev.dovetail.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of folders of classes, compiled without the names of parameters, the tool knows as much. */
final class BuiltTest {
  private static final String APPLICATION =
      """
      %s
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;

      @Application(name = "%s")
      public final class %s implements Job {
        public %3$s(@Key(doc = "How many.", stage = Stage.CONFIGURE) int count) {}

        @Override
        public Result<Void, ? extends DeviceError> run() {
          return Result.ok();
        }
      }
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void theMatrixKnowsTheOptions() throws IOException {
    Path classes = built("package a;", "counter", "Counter");
    assertEquals(
        """
        counter
        slot        wiring  test
        (as it is)          fits
        """,
        asked("matrix -t test", classes).out());
    assertEquals(
        1, asked("matrix -t test -Acount=four", classes).code(), "and takes others in their place");
  }

  @Test
  void aMatrixOfWhatWasNotStartedEndsSo() throws IOException {
    Path classes = built("package a;", "counter", "Counter");
    assertEquals(0, asked("matrix -t test --build --patience 60", classes).code());
    Ran wanting = asked("matrix -t test --build -Acount=4", unset());
    assertEquals(0, wanting.code(), wanting::toString);
    Ran without = asked("matrix -t test --build", unset());
    assertTrue(without.out().contains("wants [1]"), without.out());
    assertEquals(1, without.code());
    assertEquals(0, asked("matrix -t test", unset()).code(), "a key that is wanted is no misfit");
  }

  @Test
  void eachStartsWithWhatItKnows() {
    String question =
        "matrix -t test -cp $LIBRARIES -Abeds=2 --build --patience 60 inn --argument ";
    assertEquals(
        """
        inn
        slot        wiring   test
        (as it is)           starts
        front       chamber  starts
        front       loft     fails [1]
        front       vault    wants [2]
        back        chamber  starts
        back        loft     fails [3]
        back        vault    wants [2]

        [1] \uFFFDinn: loft (front) did not start: IllegalArgumentException: too high (--trace shows where)
        [2] needs --door-code: give it by --argument
        [3] \uFFFDinn: loft (back) did not start: IllegalArgumentException: too high (--trace shows where)
        """,
        Ran.of(question + "-r --argument 100").out());
    assertEquals(
        "dovetail: no program of this matrix takes \"--bed=2\" as an --argument\n",
        Ran.of(question + "--bed=2").err());
  }

  /** Sources of an application whose key has no value. */
  private Path unset() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("unset"));
    Files.writeString(
        sources.resolve("Counter.java"), APPLICATION.formatted("package a;", "counter", "Counter"));
    return sources;
  }

  @Test
  void theMatrixIsOfTheFoldersOwnApplication() throws IOException {
    Path other = built("package b;", "other", "Other");
    Path classes = built("package a;", "counter", "Counter");
    Ran ran = asked("matrix -t test -cp " + other + File.pathSeparator + "$LIBRARIES", classes);
    assertTrue(ran.out().startsWith("counter\n"), ran.toString());
  }

  @Test
  void anApplicationWithoutAPackageHasAMatrix() throws IOException {
    assertTrue(
        asked("matrix -t test", built("", "bare", "Bare")).out().contains("fits"), "in no package");
  }

  @Test
  void aNameThatNoWiringCanSayHidesNoKey() throws IOException {
    for (String name : List.of("my.app", "a--b", "1st")) {
      Path classes = built("package a;", name, "App");
      assertEquals("count=5\n", asked("query keys -Acount=5", classes).out(), name);
      String listed = Ran.of("devices Job -cp $LIBRARIES" + File.pathSeparator + classes).out();
      assertTrue(listed.startsWith(name + "\n"), listed);
    }
  }

  @Test
  void ofApplicationsOfOneNameEachHasItsKeys() throws IOException {
    Path classes = built("package a;", "same", "First");
    compile(classes, "package b;", "same", "Second");
    assertEquals("count=5\n", asked("query keys -a a.First -Acount=5", classes).out());
    assertEquals("count=5\n", asked("query keys -a b.Second -Acount=5", classes).out());
  }

  @Test
  void anEntryThatIsDamagedIsNamedAndHidesNoOther() throws IOException {
    Path classes = built("package a;", "counter", "Counter");
    compile(classes, "package b;", "other", "Other");
    Path entry =
        classes.resolve("dev/dovetail/index/dev_dovetail_runtime_Job/counter/any/Entry.class");
    Files.write(entry, Arrays.copyOf(Files.readAllBytes(entry), 20));
    Ran ran = Ran.of("devices Job -cp $LIBRARIES" + File.pathSeparator + classes);
    assertTrue(ran.out().contains("\nother\n"), ran.toString());
    assertEquals(
        "dev.dovetail.index.dev_dovetail_runtime_Job.counter.any.Entry cannot be used:"
            + " javac cannot read this entry; compile its device again\n",
        ran.err());
  }

  @Test
  void anOptionThatMeansNothingIsNamed() throws IOException {
    Ran ran = asked("query main -Acuont=5", built("package a;", "counter", "Counter"));
    assertEquals("a.Main_test\n", ran.out());
    assertEquals(
        "counter on test: warning: [foreign-option] -Acuont means nothing here, and is nearly -Acount\n",
        ran.err());
  }

  @Test
  void aFolderOfSourcesIsOneThoughItHasClassesBelow() throws IOException {
    built("package a;", "counter", "Counter");
    assertEquals(new Ran("a.Main_test\n", "", 0), asked("query main -t test -Acount=5", folder));
  }

  @Test
  void ofAProjectForMavenTheMainSourcesAreMeant() throws IOException {
    Path main = Files.createDirectories(folder.resolve("src/main/java"));
    Path test = Files.createDirectories(folder.resolve("src/test/java"));
    Files.writeString(
        main.resolve("Counter.java"), APPLICATION.formatted("package a;", "counter", "Counter"));
    Files.writeString(test.resolve("CounterTest.java"), "class CounterTest extends Missing {}");
    Files.writeString(main.resolve("module-info.java"), "module counter { requires missing; }");
    Ran ran = asked("query main -t test -Acount=5", folder);
    assertEquals(new Ran("a.Main_test\n", "", 0), ran);
  }

  @Test
  void linksToSourcesAreFollowed() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("linked"));
    Files.createSymbolicLink(sources.resolve("far"), unset());
    Files.createSymbolicLink(sources.resolve("loop"), sources);
    Files.createSymbolicLink(sources.resolve(".#Counter.java"), Path.of("nobody"));
    assertEquals(new Ran("a.Main_test\n", "", 0), asked("query main -t test -Acount=5", sources));
  }

  private static Ran asked(String question, Path classes) {
    String libraries = question.contains("-cp ") ? " " : " -cp $LIBRARIES ";
    return Ran.of(question + libraries + classes);
  }

  private Path built(String packageLine, String name, String className) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes-" + name));
    compile(classes, packageLine, name, className);
    return classes;
  }

  private void compile(Path classes, String packageLine, String name, String className)
      throws IOException {
    new Javac(folder)
        .compile(
            classes,
            className,
            APPLICATION.formatted(packageLine, name, className),
            "-Atarget=test",
            "-Acount=4");
  }
}
