package dev.dovetail.tests.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes wirings that fit.
 *
 * @param dice chance
 * @param world what they may name
 * @param decisive keys of the application, which every condition may speak of
 */
record Wires(Dice dice, World world, List<KeyKind> decisive) {
  private static final List<String> INSTANCES = List.of("x0", "x1", "x2");
  private static final List<String> SIGNS = List.of("==", "!=", "<", "<=", ">", ">=");

  /**
   * For a slot.
   *
   * @param limit what it names has lower numbers
   * @param depth how deep it may be nested
   */
  Wire slot(Slot slot, int limit, int depth) {
    return switch (slot.kind()) {
      case ONE, LAZY -> wire(slot.type(), limit, depth);
      case OPTIONAL -> dice.once(3) ? Wire.Apply.of("none") : wire(slot.type(), limit, depth);
      case LIST -> several(slot.type(), limit, depth);
    };
  }

  /** For a slot that takes a list. */
  Wire several(SlotType type, int limit, int depth) {
    List<Item.Named> lists =
        world
            .wirings()
            .filter(it -> it.index() < limit && it.several() && fits(it.type(), type))
            .toList();
    if (!lists.isEmpty() && dice.once(2)) {
      return named(dice.any(lists), limit, depth);
    }
    if (depth > 0 && dice.once(6)) {
      Wire then = several(type, limit, depth - 1);
      return new Wire.Choose(rule(List.of(), 1), then, several(type, limit, depth - 1));
    }
    if (dice.once(4)) {
      return wire(type, limit, depth);
    }
    return new Wire.Many(
        Stream.generate(() -> wire(type, limit, Math.max(0, depth - 1)))
            .limit(dice.below(4))
            .toList());
  }

  /** For one device. */
  Wire wire(SlotType asked, int limit, int depth) {
    SlotType type =
        asked.argument().equals("?")
            ? new SlotType(asked.signature(), dice.any(List.of("Ta", "Tb")))
            : asked;
    if (depth > 0 && dice.once(8)) {
      Wire then = wire(type, limit, depth - 1);
      Wire otherwise = wire(type, limit, depth - 1);
      return new Wire.Choose(rule(spokenOf(then, otherwise), 2), then, otherwise);
    }
    List<Item> all =
        world.items().stream()
            .filter(it -> it.index() < limit && fits(it.type(), type))
            .filter(it -> depth > 0 || !it.type().argument().equals("F"))
            .filter(it -> !(it instanceof Item.Named named) || !named.several())
            .toList();
    // What comes late rests on more.
    Item item = all.get(Math.max(dice.below(all.size()), dice.below(all.size())));
    return item instanceof Item.Named named
        ? named(named, limit, depth)
        : device((Item.Device) item, type, limit, depth);
  }

  private boolean fits(SlotType type, SlotType wanted) {
    return world.is(type.signature(), wanted.signature())
        && (type.argument().equals(wanted.argument()) || type.argument().equals("F"));
  }

  private Optional<String> instance() {
    return dice.once(7) ? Optional.of(dice.any(INSTANCES)) : Optional.empty();
  }

  /** A device on some targets only may be another on others, so nothing is said of its inside. */
  private Wire device(Item.Device device, SlotType wanted, int limit, int depth) {
    if (device.target().isPresent()) {
      return new Wire.Apply(device.name(), instance(), List.of());
    }
    List<Wire.Given> given = new ArrayList<>();
    boolean inOrder = true;
    for (Slot slot : device.slots()) {
      boolean passedOn = slot.type().argument().equals("F");
      if (passedOn || (depth > 0 && dice.once(5))) {
        SlotType type =
            passedOn ? new SlotType(slot.type().signature(), wanted.argument()) : slot.type();
        Slot filled = new Slot(slot.name(), slot.kind(), type, Optional.empty());
        boolean named = !inOrder || slot.kind() == Slot.Kind.LIST || dice.once(3);
        given.add(
            new Wire.Given(
                named ? Optional.of(slot.name()) : Optional.empty(),
                slot(filled, limit, depth - 1)));
      } else {
        inOrder = false;
      }
    }
    inOrder = true;
    for (KeyKind key : device.keys()) {
      if (key.stage() != KeyKind.Stage.RUN && dice.once(4)) {
        boolean named = !inOrder || dice.once(2);
        given.add(
            new Wire.Given(
                named ? Optional.of(key.name()) : Optional.empty(),
                key.literal(key.type().value(dice))));
      } else {
        inOrder = false;
      }
    }
    return new Wire.Apply(device.name(), instance(), mixed(given));
  }

  /** Where arguments with names stand does not matter. */
  private List<Wire.Given> mixed(List<Wire.Given> given) {
    List<Wire.Given> named =
        new ArrayList<>(given.stream().filter(it -> it.parameter().isPresent()).toList());
    Collections.shuffle(named, new Random(dice.below(1000)));
    List<Wire.Given> all =
        new ArrayList<>(given.stream().filter(it -> it.parameter().isEmpty()).toList());
    named.forEach(it -> all.add(dice.below(all.size() + 1), it));
    return List.copyOf(all);
  }

  private Wire named(Item.Named named, int limit, int depth) {
    List<Wire.Given> given = new ArrayList<>();
    for (Item.Formal formal : named.formals()) {
      boolean needed = !formal.optional() && formal.initial().isEmpty();
      if (needed || dice.once(2)) {
        Arg value =
            formal.type().isPresent()
                ? wire(formal.type().get(), limit, Math.max(0, depth - 1))
                : new Arg.Literal(String.valueOf(dice.below(4)), false);
        given.add(new Wire.Given(Optional.of(formal.name()), value));
      }
    }
    return new Wire.Apply(named.name(), instance(), mixed(given));
  }

  /** Keys of the devices that wirings name, by what a condition calls them. */
  private List<KeyKind> spokenOf(Wire... branches) {
    List<KeyKind> keys = new ArrayList<>();
    for (Wire branch : branches) {
      if (branch instanceof Wire.Apply apply
          && world.items().stream()
              .anyMatch(
                  it ->
                      it.name().equals(apply.name())
                          && it instanceof Item.Device device
                          && device.target().isEmpty())) {
        ((Item.Device) world.find(apply.name(), ""))
            .keys().stream()
                .filter(KeyKind::decides)
                .filter(it -> !isGiven(it, apply))
                .map(
                    it ->
                        new KeyKind(
                            apply.instance().map(name -> name + ".").orElse("") + it.name(),
                            it.type(),
                            it.initial(),
                            it.stage()))
                .forEach(keys::add);
      }
    }
    return keys;
  }

  /** A value in its place may be for any of its keys. */
  private static boolean isGiven(KeyKind key, Wire.Apply apply) {
    return apply.arguments().stream()
        .anyMatch(
            it ->
                it.parameter().map(name -> name.equals(key.name())).orElse(true)
                    && it.value() instanceof Arg.Literal);
  }

  /** A condition on keys of the application, the target, or further keys. */
  Rule rule(List<KeyKind> further, int depth) {
    if (depth > 0 && dice.once(3)) {
      return dice.once(3)
          ? new Rule.Not(rule(further, depth - 1))
          : new Rule.Joined(dice.once(2), rule(further, depth - 1), rule(further, depth - 1));
    }
    if (dice.once(5)) {
      return new Rule.Compare(
          "target", dice.any(SIGNS.subList(0, 2)), new Arg.Literal(dice.any(Worlds.TARGETS), true));
    }
    KeyKind key = dice.any(further.isEmpty() || dice.once(2) ? decisive : further);
    return switch (key.type()) {
      case BOOLEAN -> new Rule.Flag(key.name());
      case INT ->
          new Rule.Compare(key.name(), dice.any(SIGNS), key.literal(key.type().value(dice)));
      case TEXT ->
          new Rule.Compare(
              key.name(), dice.any(SIGNS.subList(0, 2)), key.literal(key.type().value(dice)));
    };
  }
}
