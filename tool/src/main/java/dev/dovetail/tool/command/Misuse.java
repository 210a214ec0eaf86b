package dev.dovetail.tool.command;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Says what is wrong with a command line, in two lines. */
final class Misuse implements CommandLine.IParameterExceptionHandler {
  @Override
  public int handleParseException(CommandLine.ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("dovetail: " + said(failure));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, err)) {
      err.println("see: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return Exit.USAGE.code();
  }

  private static String said(CommandLine.ParameterException failure) {
    boolean isRoot = failure.getCommandLine().getParent() == null;
    return isRoot && failure instanceof CommandLine.UnmatchedArgumentException unmatched
        ? unmatched.getUnmatched().stream()
            .findFirst()
            .filter(it -> !it.startsWith("-"))
            .map(it -> "there is no command " + it)
            .orElseGet(failure::getMessage)
        : String.valueOf(failure.getMessage());
  }
}
