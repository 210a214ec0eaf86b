package dev.dovetail.tool.matrix;

import dev.dovetail.tool.program.Compilation;
import dev.dovetail.tool.program.Complaint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
   * @param cases as many as results
   * @return the results, with what became of them
   */
  List<Result> start(List<Case> cases, List<Result> results, Path folder)
      throws IOException, Complaint {
    Path output = Files.createDirectories(folder.resolve("classes"));
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      if (results.get(i).verdict() == Result.Verdict.FITS) {
        files.add(cases.get(i).write(folder.resolve("started")));
      }
    }
    how.steps().accept("compiling those that fit");
    List<String> said = application.and(files).into(output);
    List<Result> started = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Result result = results.get(i);
      started.add(
          result.verdict() == Result.Verdict.FITS
              ? said.isEmpty()
                  ? started(result, cases.get(i), output)
                  : result.with(Result.Verdict.FAILS, String.join("\n", said))
              : result);
    }
    return started;
  }

  private Result started(Result result, Case one, Path output) throws IOException {
    how.steps().accept("starting " + one);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-cp", output + File.pathSeparator + application.classPath(), one.mainName()));
    command.addAll(how.arguments());
    Path messages = output.resolveSibling("messages");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(messages.toFile())
            .start();
    try {
      if (!process.waitFor(how.patience(), TimeUnit.SECONDS)) {
        return result.with(Result.Verdict.STARTS, "");
      }
      return process.exitValue() == 0
          ? result.with(Result.Verdict.STARTS, "")
          : result.with(Result.Verdict.FAILS, firstLine(messages, process.exitValue()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + one.wiring() + " ran", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String firstLine(Path messages, int code) throws IOException {
    return Files.readString(messages)
        .lines()
        .filter(it -> !it.isBlank())
        .findFirst()
        .orElse("exit code " + code);
  }
}
