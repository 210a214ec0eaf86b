package dev.dovetail.tool.command;

import dev.dovetail.tool.describe.Describer;
import dev.dovetail.tool.describe.Description;
import dev.dovetail.tool.describe.DescriptionText;
import dev.dovetail.tool.program.Complaint;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what programs are made of. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    description = "Says what a program is made of: choices, devices, sharing, keys, packages.")
final class DescribeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final Selection selection = new Selection();

  @Option(
      names = "--before",
      description = "Before evaluation: conditions that rest on untouched defaults stay open.")
  private boolean before;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  DescribeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, Complaint {
    Describer describer = new Describer(!before);
    List<Description> descriptions =
        selection.programs(terminal).stream().map(describer::description).toList();
    if (json) {
      new JsonText().print(descriptions, terminal.out());
    } else {
      terminal.print(
          descriptions.stream()
              .map(it -> String.join("\n", new DescriptionText(it).lines()) + "\n")
              .collect(Collectors.joining("\n"))
              .lines()
              .toList());
    }
    return (descriptions.stream().allMatch(Description::written) ? Exit.WELL : Exit.NO).code();
  }
}
