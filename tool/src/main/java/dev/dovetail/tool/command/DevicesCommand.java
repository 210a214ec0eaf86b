package dev.dovetail.tool.command;

import dev.dovetail.tool.listing.DeviceText;
import dev.dovetail.tool.listing.ListedDevice;
import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.program.Complaint;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the devices: targets, slots, keys, what they are. */
@Command(name = "devices", description = "Lists the devices: targets, slots, keys, what they are.")
final class DevicesCommand implements Question {
  @Mixin private final OfSignature asked = new OfSignature();

  @Override
  public Answer answer(Terminal terminal) throws IOException, Complaint {
    Listing listing = asked.listing(terminal);
    List<ListedDevice> devices = listing.devices();
    return new Answer(
        devices, devices.stream().map(it -> new DeviceText(it).lines()).toList(), Exit.of(listing));
  }
}
