package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several applications in one compilation and one package, alone and as a job of another. */
@Timeout(300)
final class SeveralApplicationsTest {
  private static final String ADMIN =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import kit.*;
      @Application(name = "admin", main = "Admin")
      @Key(value = "safe", type = boolean.class, defaultValue = "true")
      public final class Admin implements Job {
        private final Store store;
        public Admin(
            @Use("safe ? disk : memory") Store store, @Key(defaultValue = "1") int level) {
          this.store = store;
        }
        @Override public Result<Void, ? extends DeviceError> run() {
          Seen.VALUES.add("admin " + store);
          return Result.ok();
        }
      }
      """;

  private static final String BOTH =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import java.util.*;
      @Application(name = "both", main = "Both")
      public final class Both implements Job {
        private final List<Job> jobs;
        public Both(@Use("[app, admin]") List<Job> jobs) { this.jobs = jobs; }
        @Override public Result<Void, ? extends DeviceError> run() {
          jobs.forEach(Job::run);
          return Result.ok();
        }
      }
      """;

  @TempDir private Path base;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          target=test                      => App(memory, web(wire)) Admin(disk)
          store=disk                       => App(disk, web(wire)) Admin(disk)
          store=memory                     => App(memory, web(wire)) Admin(memory)
          App.store=cache                  => App(cache(memory), web(wire)) Admin(disk)
          Admin.store=cache                => App(memory, web(wire)) Admin(cache(memory))
          test.Admin.store=cache           => App(memory, web(wire)) Admin(cache(memory))
          upstream=web(radio)              => App(memory, web(radio)) Admin(disk)
          network=web(radio); safe=false   => App(memory, web(radio)) Admin(memory)
          Admin.safe=false; level=3        => App(memory, web(wire)) Admin(memory)
          """)
  void anOptionAppliesWhereItHasAMeaning(String options, String mains) {
    Compilation compilation = two(options.strip().split("; ", -1)).clean();
    assertEquals(
        mains,
        Build.wiring(compilation, "app.Main_test")
            + " "
            + Build.wiring(compilation, "app.Admin_test"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Admin.upstream=wire     => untaken-option
          App.level=3             => untaken-option
          Admn.store=disk         => foreign-option
          admin.store=disk        => untaken-option
          dovetail.lvl=3          => unknown-option
          App.safe=true           => untaken-option
          """)
  void anOptionThatNoneTakesIsReported(String option, String code) {
    Compilation compilation = two(option).run();
    List<String> said = compilation.diagnostics().stream().map(it -> it.getMessage(null)).toList();
    assertEquals(1, said.size(), said::toString);
    assertEquals("[dovetail:" + code + "]", said.get(0).split(" ", 2)[0], said.get(0));
  }

  @Test
  void theSignatureIsAmbiguousInOneOfThemOnly() {
    Compilation compilation =
        two("store=disk")
            .source(
                "app.Pair",
                BOTH.replace("Both", "Pair")
                    .replace("both", "pair")
                    .replace(
                        "@Use(\"[app, admin]\") List<Job> jobs",
                        "@Use(\"memory\") kit.Store one, @Use(\"memory\") kit.Store two")
                    .replace("this.jobs = jobs;", "this.jobs = List.of();"))
            .run();
    List<String> errors = Build.messages(compilation, javax.tools.Diagnostic.Kind.ERROR);
    assertEquals(1, errors.size(), errors::toString);
    assertEquals(
        "[dovetail:ambiguous-option] -Astore could mean slot one or two",
        errors.get(0).lines().findFirst().orElse(""));
  }

  @Test
  void oneNameOfAMainForTwo() {
    Compilation compilation =
        Kit.app().source("app.Admin", ADMIN.replace(", main = \"Admin\"", "")).run();
    List<String> errors = Build.messages(compilation, javax.tools.Diagnostic.Kind.ERROR);
    assertEquals(1, errors.size(), errors::toString);
    assertEquals("[dovetail:main-clash]", errors.get(0).split(" ", 2)[0], errors.get(0));
  }

  @Test
  void anApplicationIsAJobOfAnother() throws Exception {
    Compilation compilation =
        two("Both.jobs=[admin#night, app, admin]", "Both.night.safe=false")
            .source("app.Both", BOTH)
            .clean();
    assertEquals(
        "Both([admin#night(memory), app(memory, web(wire)), admin(disk)])",
        Build.wiring(compilation, "app.Both_test"));
    assertEquals(
        List.of("admin memory1[1]", "memory1[1]", "web1[wire1[8080]]", "admin disk1[data, 1]"),
        new Loaded(compilation).seen("app.Both_test"));
  }

  @Test
  void anApplicationOfAJarIsAJobByItsName() throws Exception {
    Path jar = jar();
    Path both = new Sources(base.resolve("both")).add("app/Both.java", BOTH).folder();
    Path classes = base.resolve("classes");
    Javac.to(classes).against(jar).with("-Atarget=test", "-Asafe=false").sources(both).run();
    assertEquals(
        List.of("memory1[1]", "web1[wire1[8080]]", "admin memory1[1]"),
        new Classes(classes).seen("app.Both_test", jar));
  }

  @Test
  void anApplicationThatNeedsItself() {
    Compilation compilation =
        Kit.app().source("app.Both", BOTH.replace("[app, admin]", "[app, both]")).run();
    List<String> errors = Build.messages(compilation, javax.tools.Diagnostic.Kind.ERROR);
    assertEquals(1, errors.size(), errors::toString);
    assertEquals("[dovetail:cycle]", errors.get(0).split(" ", 2)[0], errors.get(0));
  }

  private Path jar() throws IOException {
    Path folder = base.resolve("applications");
    Path sources =
        new Sources(base.resolve("sources"))
            .add("app/App.java", Kit.APP)
            .add("app/Admin.java", ADMIN)
            .folder();
    Javac.to(folder)
        .sources(Jars.project("tests/src/test/programs/kit"))
        .sources(sources)
        .with("-Atarget=test")
        .run();
    return new Classes(folder).jar(base.resolve("applications.jar"));
  }

  private static Build two(String... options) {
    return Kit.app(List.of(options).stream().map("-A"::concat).toArray(String[]::new))
        .source("app.Admin", ADMIN);
  }
}
