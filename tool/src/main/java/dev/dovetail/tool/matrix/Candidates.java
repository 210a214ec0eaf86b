package dev.dovetail.tool.matrix;

import dev.dovetail.processor.read.Name;
import dev.dovetail.tool.listing.ListedDevice;
import dev.dovetail.tool.listing.ListedSlot;
import dev.dovetail.tool.listing.ListedWiring;
import dev.dovetail.tool.listing.Listing;
import java.util.List;
import java.util.stream.Stream;

/**
 * The wirings that may go into a slot of an application.
 *
 * @param listing what there is
 * @param application the one that goes into no slot of its own
 * @param target for which target
 */
record Candidates(Listing listing, ListedDevice application, String target) {
  /**
   * Those of a slot.
   *
   * @param depth how many devices may be inside one another, from 1
   */
  List<String> of(ListedSlot slot, int depth) {
    return Stream.concat(upTo(slot.signature(), depth), empty(slot)).distinct().toList();
  }

  /** What stands for no device, where that is allowed. */
  private static Stream<String> empty(ListedSlot slot) {
    return isOptional(slot) ? Stream.of("none") : isMany(slot) ? Stream.of("[]") : Stream.of();
  }

  private static boolean isOptional(ListedSlot slot) {
    return slot.type().startsWith("Optional<");
  }

  private static boolean isMany(ListedSlot slot) {
    return slot.type().startsWith("List<");
  }

  private Stream<String> upTo(String signature, int depth) {
    if (depth < 1) {
      return Stream.of();
    }
    Stream<String> wirings =
        listing.wirings().stream()
            .filter(it -> it.signatures().contains(signature))
            .filter(it -> it.parameters().stream().allMatch(Candidates::mayBeLeftOut))
            .map(ListedWiring::name);
    Stream<String> devices =
        listing.devices().stream()
            .filter(it -> !it.equals(application) && it.isFor(target))
            .filter(it -> it.signatures().contains(signature))
            .flatMap(it -> applied(it, depth));
    return Stream.concat(devices, wirings);
  }

  private static boolean mayBeLeftOut(String formal) {
    return formal.endsWith("?") || formal.contains("=");
  }

  /** A device in all ways to fill its slots that have no default. */
  private Stream<String> applied(ListedDevice device, int depth) {
    List<ListedSlot> open = device.slots().stream().filter(it -> it.wiring().isEmpty()).toList();
    boolean sayable = new Name(device.name()).deviceFault().isEmpty();
    String name = sayable ? device.name() : device.device();
    if (open.isEmpty()) {
      return Stream.of(name);
    }
    Stream<String> arguments = Stream.of("");
    for (ListedSlot slot : open) {
      arguments =
          arguments.flatMap(
              before ->
                  argument(slot, depth - 1)
                      .map(it -> before + (before.isEmpty() ? "" : ", ") + it));
    }
    return arguments.map(it -> name + "(" + it + ")");
  }

  private Stream<String> argument(ListedSlot slot, int depth) {
    if (isOptional(slot)) {
      return Stream.of("none");
    }
    if (isMany(slot)) {
      return upTo(slot.signature(), depth).map(it -> "[" + it + "]");
    }
    return upTo(slot.signature(), depth);
  }
}
