package dev.dovetail.portable;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program that runs in a process of its own; what it complains of goes to a file. */
record Child(Process process, BufferedReader output, Path errors) {
  /** Seconds after which one that hangs is killed; its exit code is 137 then. */
  private static final int PATIENCE = 120;

  static Child start(ProcessBuilder builder) throws IOException {
    Path errors = Files.createTempFile("complaints", ".txt");
    Process process = builder.redirectError(errors.toFile()).start();
    CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS).execute(process::destroyForcibly);
    return new Child(process, process.inputReader(StandardCharsets.UTF_8), errors);
  }

  /** The next line that it prints, which is waited for. */
  String line() throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new AssertionError("it ended early: " + Files.readString(errors));
    }
    return line;
  }

  /** Asks it to stop, by SIGTERM. */
  void stop() {
    // Not the process's own method, which closes what it has still to print.
    process.toHandle().destroy();
  }

  /** Waits for its end. */
  Outcome end() throws IOException, InterruptedException {
    List<String> printed = output.lines().toList();
    int code = process.waitFor();
    List<String> complaints = Files.readAllLines(errors);
    Files.delete(errors);
    return new Outcome(code, printed, complaints);
  }
}
