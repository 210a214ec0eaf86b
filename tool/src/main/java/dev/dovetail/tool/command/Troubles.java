package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Problem;
import dev.dovetail.tool.program.Program;
import dev.dovetail.tool.text.Line;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wrong with programs, said beside answers that do not show it.
 *
 * @param programs that an answer is about
 */
record Troubles(List<Program> programs) {
  /** A line for each, once. */
  void say(Terminal terminal) {
    lines().forEach(terminal.err()::println);
  }

  /** A line for each; one of the others alone after a plus, one of these alone after a minus. */
  void say(Troubles others, Terminal terminal) {
    Set<String> gone = lines();
    Set<String> come = others.lines();
    gone.forEach(it -> terminal.err().println(come.contains(it) ? it : "- " + it));
    come.stream().filter(it -> !gone.contains(it)).forEach(it -> terminal.err().println("+ " + it));
  }

  private Set<String> lines() {
    return programs.stream()
        .map(Program::descriptor)
        .flatMap(
            program ->
                program.problems().stream()
                    .filter(it -> it.severity() != Problem.Severity.NOTE)
                    .map(it -> program.title() + ": " + it.headline()))
        .map(it -> new Line(it).toString())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
