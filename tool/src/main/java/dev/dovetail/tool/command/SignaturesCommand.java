package dev.dovetail.tool.command;

import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.text.Columns;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the signatures, and what can be put into a slot of each. */
@Command(
    name = "signatures",
    mixinStandardHelpOptions = true,
    description = "Lists the signatures, and what can be put into a slot of each.")
final class SignaturesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final Library library = new Library();

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  SignaturesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, Complaint {
    var signatures = library.listing(terminal).signatures();
    if (json) {
      new JsonText().print(signatures, terminal.out());
    } else {
      Columns columns = new Columns();
      signatures.forEach((name, all) -> columns.row(name, String.join(", ", all)));
      terminal.print(columns.lines(""));
    }
    return Exit.WELL.code();
  }
}
