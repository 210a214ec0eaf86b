package dev.dovetail.tool.command;

import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.listing.WiringText;
import dev.dovetail.tool.program.Complaint;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the named wirings: what they stand for, parameters, keys. */
@Command(
    name = "wirings",
    mixinStandardHelpOptions = true,
    description = "Lists the named wirings: what they stand for, parameters, keys.")
final class WiringsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "<signature>",
      arity = "0..1",
      description = "Only those of this one: its name in full or in short.")
  private String signature = "";

  @Mixin private final Library library = new Library();

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  WiringsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, Complaint {
    Listing listing = library.listing(terminal);
    Listing chosen = signature.isEmpty() ? listing : listing.of(signature);
    if (json) {
      new JsonText().print(chosen.wirings(), terminal.out());
    } else {
      terminal.printApart(chosen.wirings().stream().map(it -> new WiringText(it).lines()).toList());
    }
    return Exit.WELL.code();
  }
}
