package dev.dovetail.tool.command;

import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.program.Complaint;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What listing commands list that may be told a signature. */
final class OfSignature {
  @Parameters(
      paramLabel = "<signature>",
      arity = "0..1",
      description = "Only those of this one: its name in full or in short.")
  private String signature = "";

  @Mixin private final Library library = new Library();

  /** All there is, or what there is of the signature. */
  Listing listing(Terminal terminal) throws IOException, Complaint {
    Listing listing = library.listing(terminal);
    Listing chosen = signature.isEmpty() ? listing : listing.of(signature);
    if (!signature.isEmpty() && chosen.signatures().isEmpty()) {
      throw new Unknown(signature, SimpleNames.of(listing.signatures().keySet())).complaint();
    }
    return chosen;
  }
}
