package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Problem;
import dev.dovetail.tool.program.Program;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with programs, said beside answers that do not show it.
 *
 * @param programs that an answer is about
 */
record Troubles(List<Program> programs) {
  /** A line for each, once. */
  void say(Terminal terminal) {
    programs.stream()
        .flatMap(it -> it.descriptor().problems().stream())
        .filter(it -> it.severity() != Problem.Severity.NOTE)
        .map(Troubles::line)
        .distinct()
        .forEach(terminal.err()::println);
  }

  private static String line(Problem problem) {
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    return severity + ": [" + problem.code() + "] " + problem.sentence();
  }
}
