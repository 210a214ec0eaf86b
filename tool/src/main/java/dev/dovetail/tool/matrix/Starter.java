package dev.dovetail.tool.matrix;

import dev.dovetail.tool.program.Compilation;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.text.Line;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Compiles programs, and starts each for a while.
 *
 * @param application what it is compiled from and with
 * @param how each is started
 */
record Starter(Compilation application, Matrices.Start how) {
  /**
   * Starts those that fit.
   *
   * @param tried all, one of which has to know each argument
   * @param fit those
   * @return what became of each
   */
  Map<Cell, Result> start(List<Tried> tried, List<Tried> fit, Path folder)
      throws IOException, Complaint {
    StartArguments arguments =
        StartArguments.of(
            how.arguments(), tried.stream().flatMap(it -> it.options().stream()).toList());
    Path output = Files.createDirectories(folder.resolve("classes"));
    List<Path> files = new ArrayList<>();
    for (Tried each : fit) {
      files.add(each.one().write(folder.resolve("started")));
    }
    how.steps().accept("compiling those that fit");
    List<String> said = application.and(files).into(output);
    Map<Cell, Result> results = new LinkedHashMap<>();
    for (Tried each : fit) {
      Cell cell = each.one().cell();
      results.put(
          cell,
          said.isEmpty()
              ? started(each, arguments, output)
              : Result.of(cell, Result.Verdict.FAILS, String.join("\n", said)));
    }
    return results;
  }

  private Result started(Tried tried, StartArguments arguments, Path output) throws IOException {
    Case one = tried.one();
    StartOptions options = tried.options().orElseThrow();
    List<String> missing = options.missing(arguments.given(), System.getenv().keySet());
    if (!missing.isEmpty()) {
      String reason = "needs " + String.join(", ", missing) + ": give it by --argument";
      return Result.of(one.cell(), Result.Verdict.WANTS, reason);
    }
    how.steps().accept("starting " + one.cell());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-cp", output + File.pathSeparator + application.classPath(), one.mainName()));
    command.addAll(arguments.of(options));
    Path messages = output.resolveSibling("messages");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(messages.toFile())
            .start();
    try {
      return !process.waitFor(how.patience(), TimeUnit.SECONDS) || process.exitValue() == 0
          ? Result.of(one.cell(), Result.Verdict.STARTS, "")
          : Result.of(one.cell(), Result.Verdict.FAILS, firstLine(messages, process.exitValue()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + one.cell() + " ran", e);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Programs may print what is no text: a reader that is made so takes it, others throw. */
  private static String firstLine(Path messages, int code) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(messages), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(it -> !it.isBlank())
          .findFirst()
          .map(it -> new Line(it).toString())
          .orElse("exit code " + code);
    }
  }
}
