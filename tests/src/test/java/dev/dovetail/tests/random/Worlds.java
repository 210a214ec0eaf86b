package dev.dovetail.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes worlds of all kinds.
 *
 * @param dice chance
 */
public record Worlds(Dice dice) {
  /** The targets that every world's devices are for. */
  public static final List<String> TARGETS = List.of("test", "unix");

  private static final int MOST_PROGRAMS = 5;

  /**
   * A world.
   *
   * @param size how many items it has, beyond those that fill every signature
   */
  public World world(int number, int size) {
    List<Optional<Integer>> parents = new ArrayList<>();
    List<Boolean> generic = new ArrayList<>();
    for (int i = 0; i < 2 + dice.below(4); i++) {
      boolean parameter = i > 0 && dice.once(3);
      List<Integer> above = IntStream.range(0, i).filter(it -> !generic.get(it)).boxed().toList();
      parents.add(
          parameter || above.isEmpty() || dice.once(2)
              ? Optional.empty()
              : Optional.of(dice.any(above)));
      generic.add(parameter);
    }
    World world =
        new World(number, List.copyOf(parents), List.copyOf(generic), List.of(), List.of());
    List<KeyKind> keys =
        IntStream.range(0, 6)
            .mapToObj(i -> KeyKind.of("k" + i, dice.any(List.of(KeyKind.Stage.values())), dice))
            .toList();
    List<KeyKind> decisive =
        IntStream.range(0, 3)
            .mapToObj(i -> KeyKind.of("m" + i, KeyKind.Stage.CONFIGURE, dice))
            .toList();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < parents.size(); i++) {
      for (String argument : generic.get(i) ? List.of("Ta", "Tb") : List.of("")) {
        items.add(leaf(items.size(), new SlotType(i, argument), keys));
      }
    }
    for (int i = 0; i < size; i++) {
      Wires wires = new Wires(dice, world.with(items, List.of()), decisive);
      items.addAll(items(items.size(), wires, keys));
    }
    World inhabited = world.with(items, List.of());
    Wires wires = new Wires(dice, inhabited, decisive);
    List<Program> programs =
        IntStream.rangeClosed(0, dice.below(MOST_PROGRAMS))
            .mapToObj(i -> program("App" + number + "x" + i, wires))
            .toList();
    return inhabited.with(items, programs);
  }

  private Item.Device leaf(int index, SlotType type, List<KeyKind> keys) {
    return new Item.Device(
        index,
        "d" + index,
        "D" + index,
        type,
        Optional.empty(),
        true,
        false,
        List.of(),
        some(keys));
  }

  /** One more, or two of one name that are for different targets. */
  private List<Item> items(int index, Wires wires, List<KeyKind> keys) {
    SlotType type = type(wires.world(), dice.once(3) ? "F" : "");
    if (type.argument().equals("F")) {
      List<Slot> slots = new ArrayList<>(slots(wires, index, dice.below(2)));
      int source = dice.any(generics(wires.world()));
      slots.add(0, new Slot("g", Slot.Kind.ONE, new SlotType(source, "F"), Optional.empty()));
      return List.of(device(index, type, Optional.empty(), slots, keys));
    }
    if (dice.once(6)) {
      return List.of(named(index, type, wires));
    }
    if (dice.once(8)) {
      return TARGETS.stream()
          .map(it -> device(index, type, Optional.of(it), slots(wires, index, 2), keys))
          .map(Item.class::cast)
          .toList();
    }
    int count = dice.once(3) ? 0 : 1 + dice.below(3);
    return List.of(device(index, type, Optional.empty(), slots(wires, index, count), keys));
  }

  private Item.Device device(
      int index, SlotType type, Optional<String> target, List<Slot> slots, List<KeyKind> keys) {
    return new Item.Device(
        index,
        "d" + index,
        "D" + index + target.orElse(""),
        type,
        target,
        !dice.once(12),
        dice.once(25),
        List.copyOf(slots),
        some(keys));
  }

  private Item.Named named(int index, SlotType type, Wires wires) {
    boolean several = dice.once(3);
    List<Item.Formal> formals = new ArrayList<>();
    if (dice.once(2)) {
      Optional<Arg> initial =
          dice.once(3) ? Optional.of(wires.wire(type, index, 0)) : Optional.empty();
      formals.add(new Item.Formal("p", Optional.of(type), false, initial));
    }
    Wire body;
    List<KeyKind> own = List.of();
    if (several) {
      List<Wire> members = new ArrayList<>(List.of(wires.wire(type, index, 1)));
      formals.forEach(it -> members.add(Wire.Apply.of(it.name())));
      body = new Wire.Many(members);
    } else if (!formals.isEmpty()) {
      body =
          new Wire.Choose(wires.rule(List.of(), 1), Wire.Apply.of("p"), wires.wire(type, index, 1));
    } else if (dice.once(2)) {
      own = List.of(KeyKind.of("n" + index, KeyKind.Stage.CONFIGURE, dice));
      Wire then = wires.wire(type, index, 1);
      body = new Wire.Choose(wires.rule(own, 1), then, wires.wire(type, index, 1));
    } else {
      Optional<Item.Device> numbered =
          wires.world().devices().filter(it -> takesNumber(it, type)).findFirst();
      numbered.ifPresent(
          it ->
              formals.add(
                  new Item.Formal(
                      "q",
                      Optional.empty(),
                      dice.once(2),
                      dice.once(2) ? Optional.empty() : Optional.of(new Arg.Literal("2", false)))));
      body = numbered.map(Worlds::numbered).orElseGet(() -> wires.wire(type, index, 1));
    }
    List<Item.Formal> sound =
        formals.stream()
            .map(
                it ->
                    it.optional()
                        ? new Item.Formal(it.name(), it.type(), true, Optional.empty())
                        : it)
            .toList();
    return new Item.Named(index, "n-" + index, type, several, sound, body, own);
  }

  private static boolean takesNumber(Item.Device device, SlotType type) {
    return device.type().equals(type)
        && device.target().isEmpty()
        && device.keys().stream()
            .anyMatch(it -> it.type() == KeyKind.Type.INT && it.stage() != KeyKind.Stage.RUN);
  }

  private static Wire numbered(Item.Device device) {
    KeyKind key =
        device.keys().stream()
            .filter(it -> it.type() == KeyKind.Type.INT && it.stage() != KeyKind.Stage.RUN)
            .findFirst()
            .orElseThrow();
    return new Wire.Apply(
        device.name(),
        Optional.empty(),
        List.of(new Wire.Given(Optional.of(key.name()), Wire.Apply.of("q"))));
  }

  private Program program(String className, Wires wires) {
    List<Slot> slots = new ArrayList<>();
    int count = 1 + dice.below(dice.once(4) ? 24 : 5);
    for (Slot slot : slots(wires, wires.world().items().size() * 2, count)) {
      slots.add(new Slot("in" + slots.size(), slot.kind(), slot.type(), slot.use()));
    }
    return new Program(
        className,
        List.copyOf(slots),
        wires.decisive().stream().map(it -> it.withInitial(it.type().value(dice))).toList());
  }

  private List<Slot> slots(Wires wires, int limit, int count) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SlotType type = type(wires.world(), dice.any(List.of("Ta", "Tb", "?")));
      Slot.Kind kind = dice.once(4) ? dice.any(List.of(Slot.Kind.values())) : Slot.Kind.ONE;
      Slot slot = new Slot("s" + i, kind, type, Optional.empty());
      slots.add(new Slot("s" + i, kind, type, Optional.of(wires.slot(slot, limit, dice.below(3)))));
    }
    return slots;
  }

  /** Any signature; one that has a parameter is given this. */
  private SlotType type(World world, String argument) {
    List<Integer> generics = generics(world);
    int signature =
        argument.equals("F") && !generics.isEmpty()
            ? dice.any(generics)
            : dice.below(world.generic().size());
    if (!world.generic().get(signature)) {
      return new SlotType(signature, "");
    }
    return new SlotType(signature, argument.isEmpty() ? dice.any(List.of("Ta", "Tb")) : argument);
  }

  private static List<Integer> generics(World world) {
    return IntStream.range(0, world.generic().size()).filter(world.generic()::get).boxed().toList();
  }

  private List<KeyKind> some(List<KeyKind> keys) {
    return keys.stream().filter(it -> dice.once(4)).toList();
  }
}
