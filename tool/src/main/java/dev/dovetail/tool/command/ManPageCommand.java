package dev.dovetail.tool.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the man page of the tool. */
@Command(
    name = "generate-man-page",
    mixinStandardHelpOptions = true,
    description = "Prints the man page of dovetail, with all commands.")
final class ManPageCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  ManPageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.print(new ManPage(spec.root()).lines());
    return Exit.WELL.code();
  }
}
