package dev.dovetail.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Starts fresh JVMs, one after another. The shell notes what each took, since a JVM itself can tell
 * its processor time in steps of ten milliseconds only.
 *
 * @param folder where notes are put
 */
record Jvm(Path folder) {
  private static final String TIMED =
      "TIMEFORMAT='%3U %3S %3R'; { time \"${@:2}\" 2>&3; } 3>&1 2>\"$1\"";

  /**
   * What a run came to.
   *
   * @param cost what it took
   * @param output what it printed
   */
  record Ended(Cost cost, String output) {}

  /** Runs javac; an error it reports is a fault. */
  Cost javac(List<String> words) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("words"), words);
    return run("javac", "@" + file).cost();
  }

  /** Runs a main class. */
  Ended main(List<Path> classPath, String main) throws IOException, InterruptedException {
    return run("java", "-cp", joined(classPath), main);
  }

  private Ended run(String program, String... words) throws IOException, InterruptedException {
    Path note = folder.resolve("note");
    List<String> command = new ArrayList<>(List.of("bash", "-c", TIMED, "bash", note.toString()));
    command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
    }
    return new Ended(Cost.noted(Files.readString(note)), output);
  }

  static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
