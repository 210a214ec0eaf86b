package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Programs whose sources come in an odd order, refer to the main, or are generated themselves. */
final class RoundsTest {
  @Test
  void theOrderOfTheSourcesDoesNotMatter() throws IOException {
    Build build =
        Kit.app("-Astore=both(cache(disk), both(fresh, cache(fresh#a)))", "-Asize=4")
            .option("-Atarget=unix,test");
    Map<String, byte[]> expected = files(build.clean());
    for (int seed = 0; seed < 5; seed++) {
      List<JavaFileObject> shuffled = new ArrayList<>(build.sources());
      Collections.shuffle(shuffled, new Random(seed));
      Map<String, byte[]> files =
          files(new Build(shuffled, build.options(), build.libraries()).clean());
      assertEquals(expected.keySet(), files.keySet());
      expected.forEach((name, bytes) -> assertArrayEquals(bytes, files.get(name), name));
    }
  }

  @Test
  void sourcesMayReferToTheMain() throws Exception {
    String launcher =
        """
        package app;
        public final class Launcher {
          private Launcher() {}
          public static void main(String[] args) { Main_test.main(new String[] {"--size", "3"}); }
        }
        """;
    Compilation compilation = Kit.app().source("app.Launcher", launcher).clean();
    assertEquals("memory1[3]", new Loaded(compilation).seen("app.Launcher").get(0));
  }

  @Test
  @JavacOnly("Eclipse\'s compiler offers no such device once its types are there")
  void typesOfADeviceMayComeFromAnotherProcessor() throws Exception {
    String app =
        """
        package app;
        import dev.dovetail.*;
        import dev.dovetail.runtime.*;
        import later.*;
        @Application
        public final class App implements Job {
          private final Signature thing;
          private final Mode mode;
          public App(@Use("given") Signature thing, @Key(defaultValue = "SLOW") Mode mode) {
            this.thing = thing;
            this.mode = mode;
          }
          @Override public Result<Void, ? extends DeviceError> run() {
            kit.Seen.VALUES.add(thing);
            kit.Seen.VALUES.add(mode);
            return Result.ok();
          }
        }
        """;
    String given =
        """
        package app;
        import dev.dovetail.*;
        import later.*;
        @Device(type = Signature.class, name = "given")
        public final class Given implements Signature {
          private final Object inner;
          public Given(@Use("made") Signature inner, @Key(defaultValue = "FAST") Mode haste) {
            this.inner = inner + " " + haste;
          }
          @Override public String toString() { return "given " + inner; }
        }
        """;
    String made =
        """
        package later;
        import dev.dovetail.*;
        @Device(type = Signature.class, name = "made")
        public final class Made implements Signature {
          public Made() {}
          @Override public String toString() { return "made"; }
        }
        """;
    Compilation compilation =
        Build.empty()
            .sources(Jars.project("tests/src/test/programs/kit"))
            .source("app.App", app)
            .source("app.Given", given)
            .option("-Atarget=test")
            .run(
                new Generating(
                    Map.of(
                        "later.Signature",
                        "package later; public interface Signature {}",
                        "later.Mode",
                        "package later; public enum Mode { FAST, SLOW }",
                        "later.Made",
                        made)));
    assertEquals(List.of(), Build.messages(compilation, javax.tools.Diagnostic.Kind.ERROR));
    assertEquals(List.of("given made FAST", "SLOW"), new Loaded(compilation).seen("app.Main_test"));
  }

  @Test
  void anApplicationMayComeWhenTheOthersAreDone() {
    String late =
        """
        package late;
        import dev.dovetail.*;
        import dev.dovetail.runtime.*;
        @Application
        public final class Late implements Job {
          public Late() {}
          @Override public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
        }
        """;
    Compilation compilation = Kit.app().run(new Generating(Map.of("late.Late", late)));
    assertEquals(List.of(), Build.messages(compilation, javax.tools.Diagnostic.Kind.ERROR));
    assertTrue(Build.generated(compilation, "app.Main_test").isPresent(), "the first main");
    assertTrue(Build.generated(compilation, "late.Main_test").isPresent(), "the late main");
  }

  private static Map<String, byte[]> files(Compilation compilation) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      try (InputStream in = file.openInputStream()) {
        files.put(file.getName(), in.readAllBytes());
      }
    }
    return files;
  }
}
