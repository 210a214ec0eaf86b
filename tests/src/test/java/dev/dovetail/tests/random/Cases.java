package dev.dovetail.tests.random;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes programs of a world, by random options.
 *
 * @param dice chance
 */
public record Cases(Dice dice) {
  /**
   * A program that is sound but for what its model says; nothing where it is of no use.
   *
   * @param alone whether no option may be meant for another program
   */
  public Optional<Case> of(World world, Program program, String target, boolean alone) {
    Case given = new Case(world, program, target, Map.of());
    try {
      Model model = new Model(given);
      for (int tries = dice.below(10); tries > 0; tries--) {
        Case more = more(given, model, alone);
        try {
          Model next = new Model(more);
          if (next.problems().contains("fixed-key")) {
            continue;
          }
          given = more;
          model = next;
        } catch (Model.Unusable e) {
          // What was there before will do.
        }
      }
      for (String name : List.copyOf(given.options().keySet())) {
        if (!model.used().contains(name)) {
          given = given.without(name);
        }
      }
      return Optional.of(given);
    } catch (Model.Unusable e) {
      return Optional.empty();
    }
  }

  private Case more(Case given, Model model, boolean alone) {
    if (dice.once(2) && !model.keys().isEmpty()) {
      String name = dice.any(List.copyOf(model.keys().keySet()));
      KeyKind key = model.keys().getOrDefault(name, given.program().keys().get(0));
      return key.stage() == KeyKind.Stage.RUN
          ? given
          : given.with(address(name, given, alone), Choice.of(key.type().value(dice)));
    }
    List<Model.Open> open = model.open().stream().filter(it -> it.path().indexOf('[') < 0).toList();
    Model.Open slot = dice.any(open);
    Wires wires = new Wires(dice, given.world(), given.program().keys());
    Wire wire = wires.slot(slot.slot(), slot.limit(), dice.below(3));
    Choice choice = Choice.of(wire, slot.slot(), slot.limit());
    boolean bySignature =
        slot.path().indexOf('.') < 0 && dice.once(3) && onlyOne(given, slot.slot());
    String name = bySignature ? "sig" + slot.slot().type().signature() : slot.path();
    return given.with(address(name, given, alone), choice);
  }

  private static boolean onlyOne(Case given, Slot slot) {
    return given.program().slots().stream()
            .filter(it -> it.type().signature() == slot.type().signature())
            .count()
        == 1;
  }

  private String address(String name, Case given, boolean alone) {
    String application = given.program().className() + ".";
    String prefix =
        dice.any(
            List.of(given.target() + "." + application, given.target() + ".", application, ""));
    return (dice.once(5) ? "dovetail." : "")
        + (alone ? given.target() + "." + application : prefix)
        + name;
  }
}
