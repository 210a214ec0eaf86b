package dev.dovetail.tool.command;

import dev.dovetail.tool.listing.ListedWiring;
import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.listing.WiringText;
import dev.dovetail.tool.program.Complaint;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the named wirings: what they stand for, parameters, keys. */
@Command(
    name = "wirings",
    description = "Lists the named wirings: what they stand for, parameters, keys.")
final class WiringsCommand implements Question {
  @Mixin private final OfSignature asked = new OfSignature();

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    Listing listing = asked.listing(terminal);
    List<ListedWiring> wirings = listing.wirings();
    return new Answer(
        wirings, wirings.stream().map(it -> new WiringText(it).lines()).toList(), Exit.of(listing));
  }
}
