package dev.dovetail.tool.command;

import dev.dovetail.tool.describe.Describer;
import dev.dovetail.tool.describe.Description;
import dev.dovetail.tool.describe.DescriptionText;
import dev.dovetail.tool.describe.SideBySide;
import dev.dovetail.tool.program.Complaint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what programs are made of. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    description = "Says what a program is made of: choices, devices, sharing, keys, packages.")
final class DescribeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "<program>", arity = "1..*", description = Selection.PROGRAMS)
  private List<Path> operands = List.of();

  @Mixin private final Selection selection = new Selection();

  @Option(
      names = "--before",
      description = "Before evaluation: conditions that rest on untouched defaults stay open.")
  private boolean before;

  @Option(names = "--side-by-side", description = "All programs in one table, a column each.")
  private boolean sideBySide;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  DescribeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, Complaint {
    Describer describer = new Describer(!before);
    List<Description> descriptions =
        selection.programs(operands, terminal).stream().map(describer::description).toList();
    if (json) {
      new JsonText().print(descriptions, terminal.out());
    } else if (sideBySide) {
      terminal.print(new SideBySide(descriptions).lines());
    } else {
      terminal.printApart(
          descriptions.stream().map(it -> new DescriptionText(it).lines()).toList());
    }
    return (descriptions.stream().allMatch(Description::written) ? Exit.WELL : Exit.NO).code();
  }
}
