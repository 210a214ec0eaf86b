package dev.dovetail.tool.command;

import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.text.Columns;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the signatures, and what can be put into a slot of each. */
@Command(
    name = "signatures",
    description = "Lists the signatures, and what can be put into a slot of each.")
final class SignaturesCommand implements Question {
  @Mixin private final Library library = new Library();

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    Listing listing = library.listing(terminal);
    var signatures = listing.signatures();
    Columns columns = new Columns();
    signatures.forEach((name, all) -> columns.row(name, String.join(", ", all)));
    return new Answer(signatures, List.of(columns.lines("")), Exit.of(listing));
  }
}
