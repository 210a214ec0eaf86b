package dev.dovetail.tool.command;

import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.why.Link;
import dev.dovetail.tool.why.Why;
import dev.dovetail.tool.why.WhyText;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says why a slot holds what it does, or why a device is there. */
@Command(
    name = "why",
    description = "Says why a slot holds what it does, or why a device is there.")
final class WhyCommand implements Question {
  /**
   * What is known of one program.
   *
   * @param program its name
   * @param target its target
   * @param ways to the part, each from the application down
   */
  record Ways(String program, String target, List<List<Link>> ways) {}

  @Parameters(
      index = "0",
      paramLabel = "<slot or device>",
      description = "Path of a slot, or a device by name, id or class.")
  private String subject = "";

  @Mixin private final Operands operands = new Operands();

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    return new Lookup(subject, operands.programs(terminal))
        .answer(
            it -> it.ways(subject),
            Why::subjects,
            (program, ways) -> new Ways(program.application().name(), program.target(), ways),
            it -> new WhyText(it).lines());
  }
}
