package dev.dovetail.tool.command;

import dev.dovetail.processor.problem.Nearest;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;

/** Says what is wrong with a command line, in two lines. */
final class Misuse implements CommandLine.IParameterExceptionHandler {
  @Override
  public int handleParseException(CommandLine.ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    Optional<String> word = strange(failure);
    Optional<String> meant =
        word.flatMap(it -> new Nearest(it).among(command.getSubcommands().keySet()));
    err.println(
        "dovetail: "
            + word.map(it -> "there is no command " + it)
                .orElseGet(() -> String.valueOf(failure.getMessage()))
            + meant.map(it -> "; did you mean " + it + "?").orElse(""));
    if (meant.isEmpty()
        && (word.isPresent()
            || !CommandLine.UnmatchedArgumentException.printSuggestions(failure, err))) {
      err.println("see: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return Exit.USAGE.code();
  }

  /** What stands in the place of a command, and is none. */
  private static Optional<String> strange(CommandLine.ParameterException failure) {
    boolean isRoot = failure.getCommandLine().getParent() == null;
    return isRoot && failure instanceof CommandLine.UnmatchedArgumentException unmatched
        ? unmatched.getUnmatched().stream().findFirst().filter(it -> !it.startsWith("-"))
        : Optional.empty();
  }
}
