package dev.dovetail.tool.command;

import dev.dovetail.tool.program.Complaint;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** A command: asks a question, and prints the answer. */
@Command(mixinStandardHelpOptions = true)
final class Asking implements Callable<Integer> {
  private final Question question;
  private final Terminal terminal;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  private Asking(Question question, Terminal terminal) {
    this.question = question;
    this.terminal = terminal;
  }

  /** With the name, options and operands of the question. */
  static CommandSpec of(Question question, Terminal terminal) {
    CommandSpec command = CommandSpec.forAnnotatedObject(new Asking(question, terminal));
    return command.addMixin("question", CommandSpec.forAnnotatedObject(question));
  }

  @Override
  public Integer call() throws IOException, Complaint {
    Answer answer = question.answer(terminal);
    if (json) {
      terminal.out().print(new JsonText().text(answer.data()));
    } else {
      terminal.printApart(answer.texts());
    }
    return answer.exit().code();
  }
}
