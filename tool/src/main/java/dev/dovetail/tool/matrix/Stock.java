package dev.dovetail.tool.matrix;

import dev.dovetail.processor.read.Name;
import dev.dovetail.processor.wiring.Formal;
import dev.dovetail.processor.wiring.Parsed;
import dev.dovetail.processor.wiring.Parser;
import dev.dovetail.processor.wiring.Wiring;
import dev.dovetail.tool.descriptor.SlotKind;
import dev.dovetail.tool.listing.ListedDevice;
import dev.dovetail.tool.listing.ListedWiring;
import dev.dovetail.tool.listing.Listing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    return Stream.concat(
            devices(signature).map(Stock::maker), wirings(signature).map(it -> maker(it, Set.of())))
        .toList();
  }

  /**
   * That of a name.
   *
   * @param around names of named wirings that are none of it
   */
  Optional<Maker> named(String name, String signature, Set<String> around) {
    return Stream.concat(
            devices(signature).filter(it -> it.name().equals(name)).map(Stock::maker),
            wirings(signature)
                .filter(it -> it.name().equals(name) && !around.contains(name))
                .map(it -> maker(it, around)))
        .findFirst();
  }

  private Stream<ListedDevice> devices(String signature) {
    return listing.devices().stream()
        .filter(it -> !it.equals(application) && it.isFor(target))
        .filter(it -> it.signatures().contains(signature));
  }

  private Stream<ListedWiring> wirings(String signature) {
    return listing.wirings().stream().filter(it -> it.signatures().contains(signature));
  }

  private static Maker maker(ListedDevice device) {
    boolean sayable = new Name(device.name()).deviceFault().isEmpty();
    return new Maker(
        sayable ? device.name() : device.device(),
        false,
        device.slots().stream().map(Opening::of).toList());
  }

  private Maker maker(ListedWiring wiring, Set<String> around) {
    Set<String> all =
        Stream.concat(around.stream(), Stream.of(wiring.name())).collect(Collectors.toSet());
    List<Opening> openings =
        wiring.parameters().stream()
            .flatMap(it -> formal(it).stream())
            .map(it -> opening(it, wiring, all))
            .toList();
    return new Maker(wiring.name(), true, openings);
  }

  private static Optional<Formal> formal(String text) {
    return Formal.parse(text) instanceof Formal.Parsed.Read read
        ? Optional.of(read.formal())
        : Optional.empty();
  }

  /** One that takes a literal is an opening of no signature, which nothing goes into. */
  private Opening opening(Formal formal, ListedWiring wiring, Set<String> around) {
    Optional<Wiring> body =
        Parser.parse(wiring.wiring()) instanceof Parsed.Tree tree
            ? Optional.of(tree.wiring())
            : Optional.empty();
    Opening whole =
        new Opening("", SlotKind.ONE, wiring.signatures().get(0), Optional.empty(), true);
    Optional<Opening> use =
        body.flatMap(it -> new FormalUse(this, formal.name(), around).in(it, whole));
    return new Opening(
        formal.name(),
        use.map(Opening::kind).orElse(SlotKind.ONE),
        use.map(Opening::signature).orElse(""),
        formal.defaultValue().map(Object::toString),
        !formal.optional() && formal.defaultValue().isEmpty());
  }
}
