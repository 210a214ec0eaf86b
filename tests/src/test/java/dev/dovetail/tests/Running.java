package dev.dovetail.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A compiled program in a JVM of its own, which ends with the test at the latest. */
final class Running implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final BufferedReader output;
  private final CompletableFuture<List<String>> complaints;

  private Running(Process process) {
    this.process = process;
    output = process.inputReader(StandardCharsets.UTF_8);
    complaints =
        CompletableFuture.supplyAsync(
            () -> process.errorReader(StandardCharsets.UTF_8).lines().collect(Collectors.toList()),
            work -> new Thread(work, "complaints").start());
  }

  /** Starts a main class that was compiled into a folder against the project's libraries. */
  static Running start(Path classes, String mainClass, String... words) throws IOException {
    return start(Map.of(), classes, mainClass, words);
  }

  /** The same, in an environment with more variables. */
  static Running start(
      Map<String, String> environment, Path classes, String mainClass, String... words)
      throws IOException {
    List<Path> classPath = new ArrayList<>(Jars.runtime());
    classPath.add(0, classes);
    return start(environment, List.of("-cp", Javac.joined(classPath), mainClass), words);
  }

  /** Starts whatever follows {@code java}. */
  static Running start(Map<String, String> environment, List<String> java, String... words)
      throws IOException {
    return start(Path.of(System.getProperty("java.home")), environment, java, words);
  }

  /** The same by the {@code java} of an image. */
  static Running start(
      Path image, Map<String, String> environment, List<String> java, String... words)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(image.resolve("bin").resolve("java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dfile.encoding=UTF-8"));
    command.addAll(java);
    command.addAll(Stream.of(words).toList());
    ProcessBuilder builder = new ProcessBuilder(command);
    // Without it the JVM could not name files whose names are not English.
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return new Running(builder.start());
  }

  /** The next line of standard output; waits for it. */
  String line() throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new AssertionError("the program ended, saying: " + complaints.join());
    }
    return line;
  }

  /** Sends SIGTERM. */
  void terminate() {
    process.toHandle().destroy();
  }

  /** How it ends; waits for it. */
  Ended end() throws IOException, InterruptedException {
    List<String> lines = output.lines().collect(Collectors.toList());
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the program does not end");
    return new Ended(process.exitValue(), lines, complaints.join());
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    output.close();
  }

  /**
   * The end of a program.
   *
   * @param code its exit code
   * @param output lines of standard output not read before
   * @param complaints lines of standard error
   */
  record Ended(int code, List<String> output, List<String> complaints) {}
}
