package dev.dovetail.tool.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what lets shells complete the command line. */
@Command(
    name = "generate-completion",
    mixinStandardHelpOptions = true,
    description = "Prints the completion of dovetail for bash and zsh, to be sourced.")
final class CompletionCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec self = CommandSpec.create();

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandSpec root = self.root();
    terminal.out().print(AutoComplete.bash(root.name(), root.commandLine()) + "\n");
    return Exit.WELL.code();
  }
}
