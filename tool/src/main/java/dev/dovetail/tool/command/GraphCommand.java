package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Program;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws programs. */
@Command(
    name = "graph",
    description = {
      "Draws a program: its devices, what is in their slots, which of them are shared.",
      "As text, or for Graphviz, Mermaid or a browser."
    })
final class GraphCommand implements Question {
  @Mixin private final Operands operands = new Operands();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "<form>",
      description = "One of ${COMPLETION-CANDIDATES}; otherwise ${DEFAULT-VALUE}.")
  private Form form = Form.TEXT;

  @Option(
      names = "--before",
      description = "Before evaluation: conditions that rest on untouched defaults stay open.")
  private boolean before;

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    List<Program> programs = operands.programs(terminal);
    List<Descriptor> descriptors = programs.stream().map(Program::descriptor).toList();
    return new Answer(
        descriptors.stream().map(it -> Drawing.of(it, before)).toList(),
        () -> form.texts(descriptors, before),
        Exit.of(programs));
  }
}
