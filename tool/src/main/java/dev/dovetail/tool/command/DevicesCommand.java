package dev.dovetail.tool.command;

import dev.dovetail.tool.listing.DeviceText;
import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.program.Complaint;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the devices: targets, slots, keys, what they are. */
@Command(
    name = "devices",
    mixinStandardHelpOptions = true,
    description = "Lists the devices: targets, slots, keys, what they are.")
final class DevicesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "<signature>",
      arity = "0..1",
      description = "Only those of this one: its name in full or in short.")
  private String signature = "";

  @Mixin private final Library library = new Library();

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  DevicesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, Complaint {
    Listing listing = library.listing(terminal);
    Listing chosen = signature.isEmpty() ? listing : listing.of(signature);
    if (chosen.devices().isEmpty()) {
      throw new Unknown(signature, SimpleNames.of(listing.signatures().keySet())).complaint();
    }
    if (json) {
      new JsonText().print(chosen.devices(), terminal.out());
    } else {
      terminal.printApart(chosen.devices().stream().map(it -> new DeviceText(it).lines()).toList());
    }
    return Exit.WELL.code();
  }
}
