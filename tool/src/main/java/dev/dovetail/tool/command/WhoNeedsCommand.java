package dev.dovetail.tool.command;

import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.why.Users;
import dev.dovetail.tool.why.Why;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says who needs a device, and who needs these. */
@Command(
    name = "who-needs",
    description = "Says who needs a device, and who needs these, up to the application.")
final class WhoNeedsCommand implements Question {
  /**
   * What is known of one program.
   *
   * @param program its name
   * @param target its target
   * @param users of each device that is meant
   */
  record Needs(String program, String target, List<Users> users) {}

  @Parameters(
      index = "0",
      paramLabel = "<slot or device>",
      description = "A device by name, id or class, or the path of a slot that it is in.")
  private String subject = "";

  @Mixin private final Operands operands = new Operands();

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    return new Lookup(subject, operands.programs(terminal))
        .answer(
            it -> it.users(subject),
            Why::devices,
            (program, users) -> new Needs(program.application().name(), program.target(), users),
            (program, users) -> users.stream().map(it -> it.tree().lines()).toList());
  }
}
