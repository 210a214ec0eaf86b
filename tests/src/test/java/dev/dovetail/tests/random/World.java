package dev.dovetail.tests.random;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything in one package.
 *
 * @param number that tells it from others
 * @param parents for each signature the one that it extends, if it does
 * @param generic for each signature whether it has a type parameter
 * @param items devices and named wirings
 * @param programs applications
 */
public record World(
    int number,
    List<Optional<Integer>> parents,
    List<Boolean> generic,
    List<Item> items,
    List<Program> programs) {
  /** Its package. */
  public String packageName() {
    return "w" + number;
  }

  /** What a name means on a target. */
  Item find(String name, String target) {
    return items.stream()
        .filter(it -> it.name().equals(name))
        .filter(
            it ->
                !(it instanceof Item.Device device)
                    || device.target().map(target::equals).orElse(true))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a signature is another or extends it. */
  boolean is(int signature, int other) {
    return signature == other
        || parents.get(signature).map(parent -> is(parent, other)).orElse(false);
  }

  /** Its devices. */
  public Stream<Item.Device> devices() {
    return items.stream().filter(Item.Device.class::isInstance).map(Item.Device.class::cast);
  }

  /** Its named wirings. */
  Stream<Item.Named> wirings() {
    return items.stream().filter(Item.Named.class::isInstance).map(Item.Named.class::cast);
  }

  World with(List<Item> others, List<Program> otherPrograms) {
    return new World(number, parents, generic, List.copyOf(others), List.copyOf(otherPrograms));
  }
}
