package dev.dovetail.tool.command;

import dev.dovetail.tool.program.Complaint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Range;
import picocli.CommandLine.Spec;

/** A command: asks a question, and prints the answer. */
@Command(mixinStandardHelpOptions = true)
final class Asking implements Callable<Integer> {
  private final Question question;
  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "<file>",
      description = "File to write it to; otherwise standard output.")
  private Optional<Path> output = Optional.empty();

  private Asking(Question question, Terminal terminal) {
    this.question = question;
    this.terminal = terminal;
  }

  /** With the name, options and operands of the question. */
  static CommandSpec of(Question question, Terminal terminal) {
    CommandSpec command = CommandSpec.forAnnotatedObject(new Asking(question, terminal));
    command.addMixin("question", CommandSpec.forAnnotatedObject(question));
    List.copyOf(command.positionalParameters()).forEach(it -> open(it, command));
    return command;
  }

  /** Lets the last operands go on behind options, where picocli ends those of a relative index. */
  private static void open(PositionalParamSpec operands, CommandSpec command) {
    if (operands.index().isRelative()) {
      Range index = Range.valueOf(operands.index().min() + "..*");
      command.remove(operands);
      command.addPositional(PositionalParamSpec.builder(operands).index(index).build());
    }
  }

  @Override
  public Integer call() throws IOException, Complaint {
    if (json && spec.commandLine().getParseResult().hasMatchedOption("--format")) {
      throw new Complaint("--json is a form, and --format names another; choose one");
    }
    Answer answer = question.answer(terminal);
    String text = json ? new JsonText().text(answer.data()) : apart(answer.shown().texts());
    if (output.isPresent()) {
      return (isWritten(output.get(), text) ? answer.exit() : Exit.UNWRITTEN).code();
    }
    terminal.out().print(text);
    return answer.exit().code();
  }

  /** With an empty line between each two. */
  private static String apart(List<List<String>> texts) {
    return texts.stream()
        .map(lines -> lines.stream().map(it -> it + "\n").collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  /** Writes it, or says why it cannot be. */
  private boolean isWritten(Path file, String text) {
    try {
      Files.writeString(file, text);
      return true;
    } catch (IOException e) {
      String reason = new FileTrouble(e).reason();
      terminal.err().println("dovetail: cannot write " + file + ": " + reason);
      return false;
    }
  }
}
