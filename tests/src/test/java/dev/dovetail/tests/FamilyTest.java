package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Devices that are registered in a list at start, by a configurator of somebody else's. */
@JavacOnly("runs javac in a process of its own")
@Timeout(300)
final class FamilyTest {
  private static final Path PROGRAMS = Jars.project("tests/src/test/programs");
  private static final String SERVICE = "dev.dovetail.processor.configure.Configurator";
  private static final String CONFIGURATOR = "guild.FamilyConfigurator";
  private static final List<String> PRINTED =
      List.of(
          "Anna (41) comes as anna on unix",
          "Bert, child of Anna (41) comes as bert on unix",
          "Anna (41)",
          "Bert, child of Anna (41)");

  @TempDir private Path base;
  private Path classes;

  @BeforeEach
  void folder() {
    classes = base.resolve("classes");
  }

  @Test
  void aFolderOnTheProcessorPath() throws Exception {
    Path configurator = base.resolve("configurator");
    Javac.to(configurator)
        .against(Jars.processor())
        .with("-proc:none")
        .sources(PROGRAMS.resolve("family-configurator"))
        .run();
    Path services = Files.createDirectories(configurator.resolve("META-INF/services"));
    Files.writeString(services.resolve(SERVICE), CONFIGURATOR + "\n");
    Javac.to(classes)
        .processedBy(configurator)
        .with("-Atarget=unix")
        .sources(PROGRAMS.resolve("family"))
        .runInChild();
    assertRuns();
    new Golden("family/Main_unix.java")
        .check(Files.readString(Javac.to(classes).generated().resolve("family/Main_unix.java")));
  }

  @Test
  void aModuleOnTheProcessorModulePath() throws Exception {
    Path configurator = base.resolve("configurator");
    new Sources(base.resolve("module"))
        .add(
            "module-info.java",
            """
            module guild {
              requires dev.dovetail.processor;
              provides %s with %s;
            }
            """
                .formatted(SERVICE, CONFIGURATOR));
    Javac.to(configurator)
        .againstNothing()
        .with("-proc:none", "--module-path", Jars.processor().toString())
        .sources(PROGRAMS.resolve("family-configurator"))
        .sources(base.resolve("module"))
        .run();
    Javac.to(classes)
        .processedByModules(Jars.processor(), configurator)
        .with("-Atarget=unix")
        .sources(PROGRAMS.resolve("family"))
        .runInChild();
    assertRuns();
  }

  private void assertRuns() throws IOException, InterruptedException {
    try (Running program = Running.start(classes, "family.Main_unix", "--age", "41")) {
      assertEquals(new Running.Ended(0, PRINTED, List.of()), program.end());
    }
  }
}
