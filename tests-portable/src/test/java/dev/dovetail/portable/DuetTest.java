package dev.dovetail.portable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A generated main does in Node what it does on a JVM. */
@ExtendWith(Compiled.class)
final class DuetTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("DUET_BARS", "5", "LC_ALL", "C.UTF-8");

  /** Words are separated by slashes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "--loud",
        "-b/3/--notes/-7/--tempo/100bpm/--rest/PT1M30S/--pitch/1e-3/--swing/0.1/--voice/x",
        "--titles/[a, 'b, c']/--titles/d/--name/名前",
        "--bars/x/--tempo/0bpm/--mishap/nix/--pitch/1e999/--foo/--bras/1/--rest/1w",
        "--rest/PT1.5S",
        "--rest/-PT1M-0.25s",
        "--rest/PT.5S",
        "--titles/[a",
        "--mishap/START",
        "--mishap/EARLY",
        "--mishap/FAIL",
        "--mishap/THROW",
        "--mishap/CLOSE"
      })
  void doesTheSame(String line, Javascript programs) throws IOException, InterruptedException {
    String[] words = line.split("/", -1);
    Outcome expected = onJvm(words).end();
    Outcome actual = programs.start(ENVIRONMENT, Bundled.DUET, words).end();
    List<String> printed =
        actual.printed().stream()
            .map(it -> it.replace("(node)", "(unix)").replace("= node", "= unix"))
            .toList();
    assertEquals(expected, new Outcome(actual.code(), printed, actual.complaints()));
    assertFalse(printed.isEmpty() && actual.complaints().isEmpty(), "it says nothing");
  }

  @Test
  void tellsWhatWasThrown(Javascript programs) throws IOException, InterruptedException {
    Outcome outcome = programs.run(Bundled.DUET, "--mishap", "THROW", "--trace");
    assertEquals(1, outcome.code(), outcome::toString);
    assertEquals(
        List.of(
            "duet: drum (first.partner) failed: IllegalStateException: out of beat",
            "java.lang.IllegalStateException: out of beat"),
        outcome.complaints().subList(0, 2));
  }

  @Test
  void isStoppedBySigterm(Javascript programs) throws IOException, InterruptedException {
    for (Child child :
        List.of(
            onJvm("--mishap", "ENDLESS"),
            programs.start(ENVIRONMENT, Bundled.DUET, "--mishap", "ENDLESS"))) {
      child.line(); // What is played.
      assertEquals("playing", child.line());
      child.stop();
      assertEquals(
          new Outcome(143, List.of("drum closed", "flute closed"), List.of()), child.end());
    }
  }

  private static Child onJvm(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Duet_unix.class.getName());
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(ENVIRONMENT);
    return Child.start(builder);
  }
}
