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
 * Starts fresh JVMs, one after another.
 *
 * @param folder where notes are put
 */
record Jvm(Path folder) {
  /**
   * What a run came to.
   *
   * @param cost what it took
   * @param output what it printed
   */
  record Ended(Cost cost, String output) {}

  /** Runs javac; what it says is a fault, but for the note that no target is chosen. */
  Cost javac(List<String> words) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("words"), words);
    return run(List.of(), "javac", file.toString()).cost();
  }

  /** Runs a main class. */
  Ended main(List<Path> classPath, String main) throws IOException, InterruptedException {
    return run(classPath, main);
  }

  private Ended run(List<Path> classPath, String... words)
      throws IOException, InterruptedException {
    Path note = folder.resolve("note");
    Files.deleteIfExists(note);
    List<Path> all = new ArrayList<>(classPath);
    all.add(Path.of(System.getProperty("java.class.path")));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                joined(all),
                Child.class.getName(),
                note.toString()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", words) + " failed:\n" + output);
    }
    String[] figures = Files.readString(note).split(" ", -1);
    return new Ended(new Cost(Long.parseLong(figures[0]), Long.parseLong(figures[1])), output);
  }

  static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
