package dev.dovetail.tool.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what {@code --help} does; a command that is none is refused as where it is run. */
@Command(
    name = "help",
    mixinStandardHelpOptions = true,
    description = "Prints what a command takes, as its --help does; of all without one.")
final class HelpCommand implements Callable<Integer> {
  @Parameters(paramLabel = "<command>", arity = "0..1", description = "As describe.")
  private Optional<String> subject = Optional.empty();

  @Spec private CommandSpec self = CommandSpec.create();

  @Override
  public Integer call() {
    CommandLine all = self.root().commandLine();
    Map<String, CommandLine> known = all.getSubcommands();
    if (subject.isPresent() && !known.containsKey(subject.get())) {
      throw new CommandLine.UnmatchedArgumentException(all, List.of(subject.get()));
    }
    CommandLine command = subject.map(known::get).orElse(all);
    command.usage(command.getOut());
    return Exit.WELL.code();
  }
}
