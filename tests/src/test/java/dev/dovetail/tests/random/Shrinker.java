package dev.dovetail.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a program that fails smaller, as long as it fails.
 *
 * @param fails whether one does
 */
public record Shrinker(Predicate<Case> fails) {
  private static final int MOST_TRIES = 5_000;

  /** The smallest that was found. */
  public Case smallest(Case failing) {
    Case smallest = failing;
    int tries = 0;
    Optional<Case> smaller = Optional.of(failing);
    while (smaller.isPresent() && tries < MOST_TRIES) {
      List<Case> candidates = candidates(smallest).toList();
      smaller = candidates.stream().filter(fails).findFirst();
      tries += candidates.size();
      smallest = smaller.orElse(smallest);
    }
    return smallest;
  }

  /** The same without one thing each; the largest things first. */
  private static Stream<Case> candidates(Case given) {
    World world = given.world();
    Stream<Case> alone =
        world.programs().size() > 1
            ? Stream.of(of(given, world.items(), given.program()))
            : Stream.empty();
    Stream<Case> half =
        world.items().size() > 8
            ? Stream.of(0, 1)
                .map(
                    it ->
                        world
                            .items()
                            .subList(
                                it * world.items().size() / 2, (it + 1) * world.items().size() / 2))
                .map(it -> without(given, it))
            : Stream.empty();
    Stream<Case> options = given.options().keySet().stream().map(given::without);
    Stream<Case> slots =
        IntStream.range(0, given.program().slots().size())
            .mapToObj(
                i ->
                    of(
                        given,
                        world.items(),
                        new Program(
                            given.program().className(),
                            less(given.program().slots(), i),
                            given.program().keys())));
    Stream<Case> items = world.items().stream().map(it -> without(given, List.of(it)));
    Stream<Case> parts = world.devices().flatMap(it -> smaller(given, it));
    return Stream.of(alone, half, options, slots, items, parts).flatMap(it -> it);
  }

  private static Case without(Case given, List<Item> items) {
    return of(
        given,
        given.world().items().stream().filter(it -> !items.contains(it)).toList(),
        given.program());
  }

  private static Stream<Case> smaller(Case given, Item.Device device) {
    Stream<Item.Device> fewer =
        Stream.concat(
            IntStream.range(0, device.slots().size())
                .mapToObj(i -> with(device, less(device.slots(), i), device.keys())),
            IntStream.range(0, device.keys().size())
                .mapToObj(i -> with(device, device.slots(), less(device.keys(), i))));
    return fewer.map(
        it ->
            of(
                given,
                given.world().items().stream()
                    .map(each -> each.equals(device) ? it : each)
                    .toList(),
                given.program()));
  }

  private static Item.Device with(Item.Device device, List<Slot> slots, List<KeyKind> keys) {
    return new Item.Device(
        device.index(),
        device.name(),
        device.className(),
        device.type(),
        device.target(),
        device.shared(),
        device.exclusive(),
        slots,
        keys);
  }

  private static <T> List<T> less(List<T> all, int index) {
    List<T> fewer = new ArrayList<>(all);
    fewer.remove(index);
    return List.copyOf(fewer);
  }

  private static Case of(Case given, List<? extends Item> items, Program program) {
    World world = given.world().with(List.copyOf(items), List.of(program));
    return new Case(world, program, given.target(), given.options());
  }
}
