package dev.dovetail.tests.random;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something that can be wrong with a program: what is put into one of its slots, and options.
 *
 * @param code by which it is refused
 * @param wiring for a slot of the signature 0; nothing where the options alone are wrong
 * @param options further ones, by name
 */
public record Break(String code, Optional<String> wiring, Map<String, String> options) {
  /** All of them. */
  public static List<Break> all() {
    return List.of(
        in("no-such-device", "zzz"),
        in("no-such-device", "f-other"),
        in("no-such-device", "f-both(d0, zzz)"),
        in("wrong-signature", "PACKAGE.All.FOther"),
        in("wrong-signature", "f-boxes(f-box-a, f-box-b)"),
        in("nothing-chosen", "f-needs"),
        in("nothing-chosen", "f-both(d0, f-needs)"),
        in("cycle", "f-loop"),
        in("cycle", "f-both(f-a)"),
        in("exclusive-device", "f-both(f-alone, f-alone)"),
        in("missing-key-value", "f-key"),
        in("keys-disagree", "f-both(f-left, f-right)"),
        in("keys-disagree", "f-both(f-left#y, f-right#y)"),
        in("bad-key-value", "f-typed('x')"),
        in("bad-key-value", "f-typed(f2 = 2147483648)"),
        new Break("bad-key-value", Optional.of("f-typed"), Map.of("f2", "x")),
        new Break("bad-key-value", Optional.of("f-typed#y"), Map.of("y.f2", "")),
        new Break("fixed-key", Optional.of("f-typed(3)"), Map.of("f2", "4")),
        new Break("untaken-option", Optional.of("f-late"), Map.of("f3", "4")),
        in("bad-condition", "zz == 1 ? d0 : d0"),
        in("bad-condition", "f2 == 'x' ? f-typed : d0"),
        in("bad-condition", "f3 == 1 ? f-late : d0"),
        in("bad-condition", "f-both(f0 == 1 ? f-key(1) : d0)"),
        in("wrong-arguments", "d0(d0)"),
        in("wrong-arguments", "f-typed(1, 2)"),
        in("wrong-arguments", "f-typed(zz = 1)"),
        in("wrong-arguments", "f-both(s0 = d0, s0 = d0)"),
        in("wrong-arguments", "f-both(d0, d0, d0)"),
        in("wrong-arguments", "f-named"),
        in("wrong-arguments", "f-named(d0, d0)"),
        in("wrong-arguments", "f-both(s0 = 1)"),
        in("wiring-syntax", "f-both(d0"),
        in("wiring-syntax", "d0)"),
        in("wiring-syntax", "d0 d0"),
        in("wiring-syntax", "f-typed('x)"),
        in("wiring-syntax", "d0 ? d0"),
        in("wiring-syntax", ""),
        new Break("ambiguous-option", Optional.empty(), Map.of("SEVERAL", "d0")),
        new Break("unknown-option", Optional.empty(), Map.of("dovetail.zzzzzz", "1")),
        new Break("untaken-option", Optional.empty(), Map.of("APPLICATION.in0.zz", "d0")),
        new Break("unknown-target", Optional.empty(), Map.of("target", "mars")));
  }

  private static Break in(String code, String wiring) {
    return new Break(code, Optional.of(wiring), Map.of());
  }

  /** A program with this in it at any place; nothing where there is none. */
  public Optional<Case> in(Case sound, Dice dice) {
    Case broken = sound;
    if (wiring.isPresent()) {
      List<Model.Open> places =
          new Model(sound)
              .open().stream()
                  .filter(it -> it.path().indexOf('[') < 0)
                  .filter(it -> it.slot().type().signature() == 0)
                  .filter(it -> it.slot().kind() != Slot.Kind.LIST)
                  .toList();
      if (places.isEmpty()) {
        return Optional.empty();
      }
      Model.Open place = dice.any(places);
      String text = wiring.get().replace("PACKAGE", sound.world().packageName());
      broken = broken.with(first(sound, place.path()), Choice.of(text));
    }
    for (Map.Entry<String, String> option : options.entrySet()) {
      Optional<String> several = sound.program().severalTimes().map(it -> "sig" + it);
      if (option.getKey().equals("SEVERAL") && several.isEmpty()) {
        return Optional.empty();
      }
      String name =
          option
              .getKey()
              .replace("APPLICATION", sound.program().className())
              .replace("SEVERAL", several.orElse(""));
      broken =
          name.equals("target")
              ? new Case(sound.world(), sound.program(), option.getValue(), broken.options())
              : broken.with(name, Choice.of(option.getValue()));
    }
    return Optional.of(broken);
  }

  /** Whether a program has all that is wrong by this. */
  public boolean isIn(Case given) {
    List<String> texts = given.options().values().stream().map(Choice::text).toList();
    String text = wiring.orElse("").replace("PACKAGE", given.world().packageName());
    return (wiring.isEmpty() || texts.contains(text))
        && options.entrySet().stream()
            .allMatch(
                it ->
                    it.getKey().equals("target")
                        ? given.target().equals(it.getValue())
                        : texts.contains(it.getValue()));
  }

  /** The name that outranks all others. */
  private static String first(Case sound, String path) {
    return "dovetail." + sound.target() + "." + sound.program().className() + "." + path;
  }

  @Override
  public String toString() {
    return code + " by " + wiring.orElse("") + new TreeMap<>(options);
  }
}
