package dev.dovetail.runtime.unix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The devices of a process, in a process. */
@Timeout(120)
class UnixDevicesTest {
  private static final int SIGTERM = 15;

  private final List<Process> children = new ArrayList<>();

  @AfterEach
  void leaveNoProcess() {
    children.forEach(Process::destroyForcibly);
  }

  @Test
  void aProgramThatGoesWellExitsWith0() throws Exception {
    assertEquals(
        new Ended(0, List.of("close second", "close first")), end(start("--mode", "return")));
  }

  @Test
  void aJobThatFailsExitsWith1() throws Exception {
    assertEquals(
        new Ended(1, List.of("child: Child failed: told to", "close second", "close first")),
        end(start("--mode=FAIL")));
  }

  @Test
  void wrongUsageExitsWith64() throws Exception {
    assertEquals(
        new Ended(
            64,
            List.of(
                "child: --mode 'x': not one of RETURN, FAIL, SERVE, START_SLOWLY, EXIT,"
                    + " EXIT_AT_START",
                "child: --help lists the options")),
        end(start("--mode", "x")));
  }

  @Test
  void theEnvironmentIsRead() throws Exception {
    var builder = builder();
    builder.environment().put("CHILD_MODE", "fail");
    assertEquals(1, end(start(builder)).code());
  }

  @Test
  void helpIsAsWideAsTheConsole() throws Exception {
    var builder = builder("--help");
    builder.environment().put("COLUMNS", "3");
    var ended = end(start(builder));
    assertEquals(0, ended.code());
    assertTrue(ended.lines().contains("  --mode"), () -> "not 40 columns wide: " + ended);
  }

  @Test
  void whatCannotBeWrittenIsNoSuccess() throws Exception {
    var full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "there is no disk that is always full");
    var process = start(builder("--help").redirectErrorStream(false).redirectOutput(full.toFile()));
    try (var complaints = process.errorReader(StandardCharsets.UTF_8)) {
      var said = List.of("child: what was asked for cannot be written: No space left on device");
      assertEquals(new Ended(74, said), end(process, complaints));
    }
  }

  @Test
  void sigtermClosesInReverseAndTheJobReturns() throws Exception {
    var process = start("--mode", "serve");
    try (var output = process.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("ready", output.readLine());
      process.toHandle().destroy();
      var ended = end(process, output);
      assertEquals(128 + SIGTERM, ended.code());
      // The job returns when its device is closed, beside the closing of the others.
      assertEquals(Set.of("close second", "close first", "job returns"), Set.copyOf(ended.lines()));
      assertEquals(3, ended.lines().size());
      assertEquals("close second", ended.lines().get(0));
    }
  }

  @Test
  void aJobThatEndsTheProcessIsNotWaitedFor() throws Exception {
    assertEquals(
        new Ended(3, List.of("close second", "close first")), end(start("--mode", "exit")));
  }

  @Test
  void aDeviceThatEndsTheProcessIsNotWaitedFor() throws Exception {
    assertEquals(new Ended(4, List.of("close first")), end(start("--mode", "exit-at-start")));
  }

  @Test
  void sigtermInTheMiddleOfTheStartClosesWhatWasMade() throws Exception {
    var process = start("--mode", "start-slowly");
    try (var output = process.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("starting", output.readLine());
      process.toHandle().destroy();
      assertEquals(
          new Ended(128 + SIGTERM, List.of("close second", "close first")), end(process, output));
    }
  }

  record Ended(int code, List<String> lines) {}

  private Process start(String... words) throws IOException {
    return start(builder(words));
  }

  private Process start(ProcessBuilder builder) throws IOException {
    var process = builder.start();
    children.add(process);
    return process;
  }

  private static ProcessBuilder builder(String... words) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Child.class.getName());
    command.addAll(Arrays.asList(words));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  private static Ended end(Process process) throws Exception {
    try (var output = process.inputReader(StandardCharsets.UTF_8)) {
      return end(process, output);
    }
  }

  private static Ended end(Process process, BufferedReader output) throws Exception {
    var lines = output.lines().collect(Collectors.toList());
    return new Ended(process.waitFor(), lines);
  }
}
