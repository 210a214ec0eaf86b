package dev.dovetail.processor.check;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.Lookup;
import dev.dovetail.processor.read.NamedWiring;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that could go into a slot.
 *
 * @param name what wirings call it
 * @param applied as it would be written, with a place for each thing that it lacks
 */
record Offer(String name, String applied) {
  /** Whether its name is all that has to be written. */
  boolean isComplete() {
    return applied.equals(name);
  }

  /** What a name stands for; nothing where that is no device and no wiring. */
  static Optional<Offer> of(Lookup lookup) {
    if (lookup instanceof Lookup.Found found) {
      return Optional.of(of(found.device()));
    }
    return lookup instanceof Lookup.Alias alias
        ? Optional.of(of(alias.wiring()))
        : Optional.empty();
  }

  private static Offer of(Device device) {
    return of(
        device.name(),
        device.slots().stream().filter(it -> it.use().isEmpty()).map(it -> it.name()));
  }

  private static Offer of(NamedWiring wiring) {
    return of(
        wiring.name(),
        wiring.formals().stream()
            .filter(it -> !it.optional() && it.defaultValue().isEmpty())
            .map(it -> it.name()));
  }

  private static Offer of(String name, Stream<String> lacking) {
    String places = lacking.map(it -> "<" + it + ">").collect(Collectors.joining(", "));
    return new Offer(name, places.isEmpty() ? name : name + "(" + places + ")");
  }
}
