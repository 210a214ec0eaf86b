package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Problem;
import dev.dovetail.tool.program.Program;
import dev.dovetail.tool.text.Line;
import java.util.List;

/**
 * What is wrong with programs, said beside answers that do not show it.
 *
 * @param programs that an answer is about
 */
record Troubles(List<Program> programs) {
  /** A line for each, once. */
  void say(Terminal terminal) {
    programs.stream()
        .map(Program::descriptor)
        .flatMap(
            program ->
                program.problems().stream()
                    .filter(it -> it.severity() != Problem.Severity.NOTE)
                    .map(it -> program.title() + ": " + it.headline()))
        .map(it -> new Line(it).toString())
        .distinct()
        .forEach(terminal.err()::println);
  }
}
