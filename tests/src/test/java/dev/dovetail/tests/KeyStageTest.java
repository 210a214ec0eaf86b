package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which value of a key counts, by its stage: the command line's, the environment's, what javac was
 * given, the default. One program is compiled with options, the other without.
 */
@Timeout(300)
final class KeyStageTest {
  private static final String APP =
      """
      package staged;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import java.util.*;
      @Application(name = "staged")
      @Key(value = "free", type = String.class, defaultValue = "x")
      public final class Staged implements Job {
        private final String text;
        public Staged(
            @Key(value = "early", stage = Stage.CONFIGURE, defaultValue = "default",
                env = "STAGED_EARLY") String c,
            @Key(value = "late", stage = Stage.RUN, defaultValue = "default", aliases = {"l", "later"},
                env = "STAGED_LATE") String r,
            @Key(value = "any", defaultValue = "default", env = "STAGED_ANY") String b,
            @Key(stage = Stage.RUN, secret = true, env = "STAGED_PIN") int pin,
            @Key(aliases = "d", defaultValue = "[]") List<Integer> days) {
          text = String.join(" ", c, r, b, days.toString());
          this.pin = pin;
        }
        private final int pin;
        @Override public Result<Void, ? extends DeviceError> run() {
          System.out.println(text);
          return pin == 4711 ? Result.ok() : Result.err(() -> "wrong pin");
        }
      }
      """;

  @TempDir private static Path base;

  @BeforeAll
  static void compile() throws IOException {
    Path sources = new Sources(base.resolve("sources")).add("staged/Staged.java", APP).folder();
    Javac.to(base.resolve("plain")).with("-Atarget=unix").sources(sources).run();
    Javac.to(base.resolve("given"))
        .with("-Atarget=unix", "-Aearly=given", "-Aany=given", "-Adays=[7]")
        .sources(sources)
        .run();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          plain; ;                                 => default default default []
          given; ;                                 => given default given [7]
          plain; LATE=env ANY=env;                 => default env env []
          given; LATE=env ANY=env;                 => given env env [7]
          given; EARLY=env;                        => given default given [7]
          plain; ; --late=word --any=word          => default word word []
          given; ; --late=word --any word          => given word word [7]
          given; LATE=env ANY=env; --later word    => given word env [7]
          given; LATE=env ANY=env; -l word         => given word env [7]
          given; ANY=; --late=                     => given   [7]
          given; ; -d 1 -d 2                       => given default given [1, 2]
          plain; ; --days 3 -d 4 --days=5          => default default default [3, 4, 5]
          """)
  void theFirstThatThereIsCounts(String given, String output) throws Exception {
    String[] parts = given.split(";", -1);
    Map<String, String> environment = new TreeMap<>(Map.of("STAGED_PIN", "4711"));
    for (String each : parts[1].strip().split(" ", -1)) {
      if (!each.isEmpty()) {
        environment.put("STAGED_" + each.replaceFirst("=.*", ""), each.replaceFirst(".*?=", ""));
      }
    }
    String words = parts[2].strip();
    assertEquals(
        new Running.Ended(0, List.of(output), List.of()),
        run(environment, parts[0].strip(), words.isEmpty() ? new String[0] : words.split(" ")));
  }

  @Test
  void whatIsSettledWhenCompilingIsRefusedAtTheStart() throws Exception {
    Running.Ended end = run(Map.of("STAGED_PIN", "4711"), "given", "--early=word", "--free=y");
    assertEquals(64, end.code(), end::toString);
    assertEquals(
        List.of(
            "staged: --early cannot be set at start-up: set when compiling, given",
            "staged: --free cannot be set at start-up: set when compiling, x (default)"),
        end.complaints().stream().filter(it -> it.contains("cannot")).toList(),
        end::toString);
  }

  @Test
  void aRequiredKeyThatNobodySetsIsAUsageError() throws Exception {
    Running.Ended end = run(Map.of(), "plain");
    assertEquals(64, end.code(), end::toString);
    assertTrue(
        end.complaints().get(0).contains("--pin") && end.complaints().get(0).contains("STAGED_PIN"),
        end::toString);
  }

  @Test
  void aRequiredKeyIsNoObstacleToHelp() throws Exception {
    Running.Ended end = run(Map.of(), "plain", "--help");
    assertEquals(0, end.code(), end::toString);
  }

  @Test
  void aSecretIsPrintedNowhere() throws Exception {
    for (String[] words :
        List.of(
            new String[] {"--help"},
            new String[] {"--pin", "4712"},
            new String[] {"--pin", "4712", "--trace"},
            new String[] {"--pin", "4712x"},
            new String[] {"--pin=4712", "--nonsense"})) {
      Running.Ended end = run(Map.of("STAGED_PIN", "4712"), "plain", words);
      assertFalse(end.toString().contains("4712"), end::toString);
    }
  }

  @Test
  void theGeneratedSourceHasNoSecret() throws Exception {
    String main = Files.readString(base.resolve("plain-generated/staged/Main_unix.java"));
    assertTrue(main.contains(".secret()"), main);
  }

  private static Running.Ended run(Map<String, String> environment, String program, String... words)
      throws IOException, InterruptedException {
    try (Running running =
        Running.start(environment, base.resolve(program), "staged.Main_unix", words)) {
      return running.end();
    }
  }
}
