package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a program can be told when it starts, and what it cannot. */
@Timeout(300)
final class StartTest {
  private static final List<String> REQUIRED = List.of("--repeat-count=2", "--token", "t0ken");

  @TempDir private static Path base;

  @BeforeAll
  static void compile() {
    Javac.to(base.resolve("classes"))
        .with("-Atarget=unix", "-Aseats=5", "-Anames=[a, 'b, c']")
        .sources(Jars.project("tests/src/test/programs/echo"))
        .run();
  }

  @Test
  void whatNobodySetsIsTheCompiledValueOrTheDefault() throws Exception {
    says("hello/3", "2 false [a, b, c] 5");
  }

  @Test
  void keysAreSetWithAnEqualsSignOrAsTheNextWord() throws Exception {
    says("good day/3", "2 false [a, b, c] 5", "--word", "good day");
    says("=/3", "2 false [a, b, c] 5", "--word==");
  }

  @Test
  void aliasesAndFlags() throws Exception {
    says("x/3", "2 true [a, b, c] 5", "-w", "x", "--loud");
    says("y/3", "2 false [q, r s] 5", "--say-this=y", "--no-loud", "--names=q", "--names=r s");
  }

  @Test
  void theEnvironmentIsBelowTheCommandLineAndAboveTheDefault() throws Exception {
    Map<String, String> environment = Map.of("ECHO_WORD", "from afar", "ECHO_TOKEN", "s3cret");
    assertEquals(
        new Running.Ended(0, List.of("from afar/3", "2 false [a, b, c] 5", "s3cret"), List.of()),
        run(environment, "--repeat-count", "2"));
    assertEquals(
        new Running.Ended(0, List.of("near/3", "2 false [a, b, c] 5", "s3cret"), List.of()),
        run(environment, "--repeat-count", "2", "--word", "near"));
  }

  @Test
  void whatWasFixedWhenCompilingIsRefusedWithTheReason() throws Exception {
    refuses("--seats cannot be set at start-up: set when compiling, 5", "--seats", "6");
    refuses(
        "--voice cannot be set at start-up: chosen when compiling by plain(3), plain(pitch = 3)"
            + " (default)",
        "--voice=plain");
    refuses("--pitch cannot be set at start-up: fixed by the wiring plain(3), 3", "--pitch=4");
  }

  @Test
  void mistakesAreUsageErrors() throws Exception {
    refuses("unknown option --wort (did you mean --word?)", "--wort", "x");
    refuses("--loud 'maybe': not true or false", "--loud=maybe");
    refuses("unexpected word, number 4", "stray");
    assertEquals(
        new Running.Ended(
            64,
            List.of(),
            List.of(
                "echo: --repeat-count has no value: give --repeat-count <whole number>",
                "echo: --token has no value: give --token <text> or set environment variable"
                    + " ECHO_TOKEN",
                "echo: --help lists the options")),
        run(Map.of()));
  }

  @Test
  @NotEcj("Eclipse's batch compiler takes what is in brackets for an encoding")
  void helpListsWhatCanBeSetAndWhatWasFixed() throws Exception {
    Running.Ended ended = run(Map.of(), "--help");
    assertEquals(0, ended.code());
    assertEquals(List.of(), ended.complaints());
    new Golden("help/echo.txt").check(String.join("\n", ended.output()) + "\n");
  }

  @Test
  void versionIsOneLine() throws Exception {
    assertEquals(
        new Running.Ended(0, List.of("echo 1.2 (unix)"), List.of()), run(Map.of(), "--version"));
  }

  private static void says(String word, String rest, String... words) throws Exception {
    List<String> all = new ArrayList<>(REQUIRED);
    all.addAll(List.of(words));
    assertEquals(
        new Running.Ended(0, List.of(word, rest, "t0ken"), List.of()),
        run(Map.of(), all.toArray(String[]::new)));
  }

  private static void refuses(String reason, String... words) throws Exception {
    List<String> all = new ArrayList<>(REQUIRED);
    all.addAll(List.of(words));
    assertEquals(
        new Running.Ended(
            64, List.of(), List.of("echo: " + reason, "echo: --help lists the options")),
        run(Map.of(), all.toArray(String[]::new)));
  }

  private static Running.Ended run(Map<String, String> environment, String... words)
      throws Exception {
    try (Running program =
        Running.start(environment, base.resolve("classes"), "echo.Main_unix", words)) {
      return program.end();
    }
  }
}
