package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.page.HtmlForm;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Program;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
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
        descriptors.stream().map(this::drawing).toList(),
        () -> texts(descriptors),
        Exit.of(programs));
  }

  private Drawing drawing(Descriptor program) {
    return before ? Drawing.before(program) : Drawing.after(program);
  }

  private List<List<String>> texts(List<Descriptor> programs) throws Complaint {
    if (form == Form.HTML) {
      return List.of(HtmlForm.text(programs, before).lines().toList());
    }
    if (form != Form.TEXT && programs.size() > 1) {
      throw new Complaint(
          form
              + " draws one program; choose by -a and -t among "
              + programs.stream().map(Descriptor::title).collect(Collectors.joining(", ")));
    }
    return programs.stream().map(it -> form.lines(drawing(it))).toList();
  }
}
