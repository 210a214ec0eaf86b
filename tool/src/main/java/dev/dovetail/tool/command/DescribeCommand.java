package dev.dovetail.tool.command;

import dev.dovetail.tool.describe.Describer;
import dev.dovetail.tool.describe.Description;
import dev.dovetail.tool.describe.DescriptionText;
import dev.dovetail.tool.describe.SideBySide;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.program.Program;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what programs are made of. */
@Command(
    name = "describe",
    description = "Says what a program is made of: choices, devices, sharing, keys, packages.")
final class DescribeCommand implements Question {
  @Mixin private final Operands operands = new Operands();

  @Option(
      names = "--before",
      description = "Before evaluation: conditions that rest on untouched defaults stay open.")
  private boolean before;

  @Option(names = "--side-by-side", description = "All programs in one table, a column each.")
  private boolean sideBySide;

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    Describer describer = new Describer(!before);
    // In a table of several there is no room for what is wrong.
    List<Program> programs = sideBySide ? operands.programs(terminal) : operands.shown(terminal);
    List<Description> descriptions = programs.stream().map(describer::description).toList();
    return new Answer(
        descriptions,
        sideBySide
            ? List.of(new SideBySide(descriptions).lines())
            : descriptions.stream().map(it -> new DescriptionText(it).lines()).toList(),
        Exit.of(programs));
  }
}
