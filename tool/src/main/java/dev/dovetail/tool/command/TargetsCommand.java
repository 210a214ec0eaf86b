package dev.dovetail.tool.command;

import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.text.Columns;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the targets, and how many devices there are for each. */
@Command(
    name = "targets",
    description = "Lists the targets, and how many devices there are for each.")
final class TargetsCommand implements Question {
  @Mixin private final Library library = new Library();

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    Listing listing = library.listing(terminal);
    Map<String, Long> targets = new TreeMap<>();
    for (String target : listing.targets()) {
      targets.put(target, listing.devices().stream().filter(it -> it.isFor(target)).count());
    }
    Columns columns = new Columns();
    targets.forEach((name, count) -> columns.row(name, count + " devices"));
    return new Answer(targets, List.of(columns.lines("")), Exit.of(listing));
  }
}
