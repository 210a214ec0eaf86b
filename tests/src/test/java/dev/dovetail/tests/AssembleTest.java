package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @Assemble} puts an application together that is compiled already, or is not. */
final class AssembleTest {
  private static final String TEST =
      """
      package check;
      import dev.dovetail.*;
      @Assemble(application = app.App.class, target = "test", value = {%s})
      final class AppTest {}
      """;

  /** A store that only tests have. */
  private static final String FAKE =
      """
      package check;
      import dev.dovetail.*;
      @Device(type = kit.Store.class, name = "fake")
      public final class Fake implements kit.Store {
        public Fake(@Key(defaultValue = "none") String label) { text = "fake " + label; }
        private final String text;
        @Override public String toString() { return text; }
      }
      """;

  @TempDir private Path folder;

  private Build compiledApplication(String... options) throws Exception {
    Build.writeClasses(Kit.app(options).clean(), folder);
    return Build.empty().library(folder);
  }

  private static List<String> seen(Compilation compilation) throws Exception {
    return new Loaded(compilation).seen("check.Main_test");
  }

  private static Build assembled(Build build, String entries) {
    return build.source(TEST.formatted(entries)).source(FAKE);
  }

  @Test
  void anApplicationOfTheSameSources() throws Exception {
    Compilation compilation = assembled(Kit.app(), "\"store = fake\"").clean();
    assertEquals("fake none", seen(compilation).get(0));
    assertEquals("memory1[1]", Kit.seen(compilation).get(0), "the other main is as it was");
  }

  @Test
  void withoutATargetItIsWrittenAllTheSame() {
    Compilation compilation =
        assembled(compiled(), "\"store = fake('x')\", \"upstream = web\"").clean();
    assertEquals("App(fake(label = 'x'), web(wire))", Build.wiring(compilation, "check.Main_test"));
  }

  private Build compiled() {
    try {
      return compiledApplication();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anApplicationInClassFiles() throws Exception {
    Compilation compilation =
        assembled(compiledApplication(), "\"store = fake\", \"label = it's = here\"").clean();
    assertEquals("App(fake, web(wire))", Build.wiring(compilation, "check.Main_test"));
    try (var loader =
        new java.net.URLClassLoader(
            new java.net.URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      assertEquals(
          "fake it's = here", new Loaded(compilation, loader).seen("check.Main_test").get(0));
    }
  }

  @Test
  void entriesGoBeforeOptions() throws Exception {
    Compilation compilation =
        assembled(Kit.app("-Astore=disk", "-Atest.store=disk"), "\"store = fake\"").clean();
    assertEquals("fake none", seen(compilation).get(0));
  }

  @Test
  void itsMainMayHaveAnotherName() throws Exception {
    Compilation compilation =
        Kit.app()
            .source(
                """
                package app;
                import dev.dovetail.*;
                @Assemble(application = App.class, target = "test", main = "Small",
                    value = "size = 7")
                final class Small {}
                """)
            .clean();
    assertEquals("memory1[7]", new Loaded(compilation).seen("app.Small_test").get(0));
  }
}
