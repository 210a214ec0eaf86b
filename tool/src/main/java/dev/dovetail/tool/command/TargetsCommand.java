package dev.dovetail.tool.command;

import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.text.Columns;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the targets, and how many devices there are for each. */
@Command(
    name = "targets",
    mixinStandardHelpOptions = true,
    description = "Lists the targets, and how many devices there are for each.")
final class TargetsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final Library library = new Library();

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  TargetsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, Complaint {
    Listing listing = library.listing(terminal);
    Map<String, Long> targets = new TreeMap<>();
    for (String target : listing.targets()) {
      targets.put(target, listing.devices().stream().filter(it -> it.isFor(target)).count());
    }
    if (json) {
      new JsonText().print(targets, terminal.out());
    } else {
      Columns columns = new Columns();
      targets.forEach((name, count) -> columns.row(name, count + " devices"));
      terminal.print(columns.lines(""));
    }
    return Exit.WELL.code();
  }
}
