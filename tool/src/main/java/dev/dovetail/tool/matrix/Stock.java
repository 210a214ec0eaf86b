package dev.dovetail.tool.matrix;

import dev.dovetail.processor.read.Name;
import dev.dovetail.tool.listing.ListedDevice;
import dev.dovetail.tool.listing.Listing;
import java.util.List;
import java.util.stream.Stream;

/**
 * What wirings can name on a target.
 *
 * @param listing what there is
 * @param application the one that goes into no slot of its own
 * @param target for which target
 */
record Stock(Listing listing, ListedDevice application, String target) {
  /** What there is of a signature. */
  List<Maker> of(String signature) {
    Stream<Maker> devices =
        listing.devices().stream()
            .filter(it -> !it.equals(application) && it.isFor(target))
            .filter(it -> it.signatures().contains(signature))
            .map(Stock::maker);
    Stream<Maker> wirings =
        listing.wirings().stream()
            .filter(it -> it.signatures().contains(signature))
            .filter(it -> it.parameters().stream().allMatch(Stock::mayBeLeftOut))
            .map(it -> new Maker(it.name(), List.of()));
    return Stream.concat(devices, wirings).toList();
  }

  private static Maker maker(ListedDevice device) {
    boolean sayable = new Name(device.name()).deviceFault().isEmpty();
    return new Maker(
        sayable ? device.name() : device.device(),
        device.slots().stream().map(Opening::of).toList());
  }

  private static boolean mayBeLeftOut(String formal) {
    return formal.endsWith("?") || formal.contains("=");
  }
}
