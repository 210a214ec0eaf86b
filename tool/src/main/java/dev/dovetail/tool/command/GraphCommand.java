package dev.dovetail.tool.command;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.draw.Drawing;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws programs. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    description = {
      "Draws a program: its devices, what is in their slots, which of them are shared.",
      "As text, or for Graphviz, Mermaid or a browser."
    })
final class GraphCommand implements Callable<Integer> {
  private final Terminal terminal;

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

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "<file>",
      description = "File to write it to; otherwise standard output.")
  private Optional<Path> output = Optional.empty();

  GraphCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, Complaint {
    List<Program> programs = operands.programs(terminal);
    String drawn = drawn(programs);
    if (output.isPresent()) {
      write(output.get(), drawn);
    } else {
      terminal.out().print(drawn);
    }
    return (programs.stream().allMatch(Program::isWritten) ? Exit.WELL : Exit.NO).code();
  }

  private static void write(Path file, String drawn) throws IOException, Complaint {
    try {
      Files.writeString(file, drawn, StandardCharsets.UTF_8);
    } catch (FileSystemException e) {
      throw new Complaint("cannot write " + file + ": " + new FileTrouble(e).reason(), e);
    }
  }

  private String drawn(List<Program> programs) throws Complaint {
    List<Descriptor> descriptors = programs.stream().map(Program::descriptor).toList();
    if (json) {
      return new JsonText()
          .text(
              descriptors.stream()
                  .map(it -> before ? Drawing.before(it) : Drawing.after(it))
                  .toList());
    }
    if (!form.takesSeveral() && descriptors.size() > 1) {
      throw new Complaint(
          form
              + " draws one program; choose by -a and -t among "
              + descriptors.stream().map(Descriptor::title).collect(Collectors.joining(", ")));
    }
    return form.drawn(descriptors, before);
  }
}
