package dev.dovetail.tests.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rules by which a program is wired, in the plainest way: every slot is followed down as often
 * as it is reached, and equal applications are found by comparing them.
 */
public final class Model {
  /** What is followed further is too large for a way as plain as this. */
  private static final int MOST = 1_500;

  /** A program that leads too far, or has an option that was made for another slot. */
  public static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Where a wiring stands: within a named wiring, or not. */
  private record Scope(Optional<String> instance, Map<String, Optional<Meant>> parameters) {
    static Scope none() {
      return new Scope(Optional.empty(), Map.of());
    }
  }

  /** An argument, and where it stands. */
  private record Meant(Arg value, Scope scope) {}

  /** What makes two applications one. */
  private record Identity(
      String device, Optional<String> name, List<Object> parts, List<String> keys, String path) {}

  /** A slot that an option could fill. */
  record Open(String path, Slot slot, int limit) {}

  private final Case given;
  private final Map<Identity, Made> made = new LinkedHashMap<>();
  private final Set<Made> followed = new HashSet<>();
  private final Map<Made, Integer> users = new HashMap<>();
  private final Set<String> used = new TreeSet<>();
  private final Map<String, KeyKind> keys = new TreeMap<>();
  private final List<Open> open = new ArrayList<>();
  private final List<Object> root = new ArrayList<>();
  private int steps;

  /**
   * Follows a program's slots.
   *
   * @throws Unusable if they lead too far, or an option was made for others
   */
  public Model(Case given) {
    this.given = given;
    int all = given.world().items().size() * 2;
    given.program().keys().forEach(it -> keys.put(it.name(), it));
    for (Slot slot : given.program().slots()) {
      root.add(chosen(slot, slot.name(), all, true));
    }
    count(root);
  }

  /** The program with all that it is made of: what is met again is its number alone. */
  public String text() {
    return new Rendering(Optional.empty()).program(given.program().className(), root);
  }

  /**
   * The same as a running program can say it: without the names of instances and keys.
   *
   * @param words values that it was started with, by key
   */
  public String seen(Map<String, String> words) {
    return new Rendering(Optional.of(words)).program(given.program().className(), root);
  }

  /** How many instances there are, the program itself not among them. */
  public int size() {
    return made.size();
  }

  /** Values for some of the keys that can be set at start-up. */
  public Map<String, String> words(Dice dice) {
    Map<String, String> words = new TreeMap<>();
    for (Made each : made.values()) {
      for (Made.Key key : each.keys()) {
        boolean late = key.kind().stage() != KeyKind.Stage.CONFIGURE;
        if (late && !key.fixed() && dice.once(4)) {
          words.put(key.name(), key.kind().type().value(dice));
        }
      }
    }
    return words;
  }

  /** The codes of what is wrong with it. */
  public Set<String> problems() {
    Set<String> codes = new TreeSet<>();
    users.forEach(
        (each, count) -> {
          if (each.device().exclusive() && count > 1) {
            codes.add("exclusive-device");
          }
        });
    Set<String> fixed = new TreeSet<>();
    Set<String> free = new TreeSet<>();
    for (Made each : made.values()) {
      each.keys().forEach(it -> (it.fixed() ? fixed : free).add(it.name()));
    }
    fixed.removeAll(free);
    if (fixed.stream().anyMatch(it -> option(it).isPresent())) {
      codes.add("fixed-key");
    }
    return codes;
  }

  /** The options that had a meaning. */
  public Set<String> used() {
    return used;
  }

  List<Open> open() {
    return open;
  }

  /** The keys that can be set, by name. */
  Map<String, KeyKind> keys() {
    return keys;
  }

  private void count(List<Object> parts) {
    for (Object part : parts) {
      if (part instanceof Made each) {
        users.merge(each, 1, Integer::sum);
        if (followed.add(each)) {
          count(each.parts());
        }
      } else if (part instanceof List<?> several) {
        several.forEach(it -> count(List.of(it)));
      }
    }
  }

  private Optional<Choice> option(String name) {
    Optional<Choice> first = Optional.empty();
    for (String address :
        List.of(
            given.target() + "." + given.program().className() + "." + name,
            given.target() + "." + name,
            given.program().className() + "." + name,
            name)) {
      for (String prefix : List.of("dovetail.", "")) {
        Choice choice = given.options().get(prefix + address);
        if (choice != null) {
          used.add(prefix + address);
          first = first.or(() -> Optional.of(choice));
        }
      }
    }
    return first;
  }

  /** What goes into a slot that no argument fills. */
  private Object chosen(Slot slot, String path, int limit, boolean own) {
    open.add(new Open(path, slot, limit));
    Optional<Choice> byPath = option(path);
    Optional<Choice> bySignature =
        own && onlyOf(slot) ? option("sig" + slot.type().signature()) : Optional.empty();
    Optional<Choice> option = byPath.or(() -> bySignature);
    if (option.isPresent() && !option.get().suits(slot, limit)) {
      throw new Unusable();
    }
    Wire wire = option.flatMap(Choice::wire).orElseGet(() -> slot.use().orElseThrow());
    return part(wire, slot.kind() == Slot.Kind.LIST, path, Scope.none());
  }

  private boolean onlyOf(Slot slot) {
    return given.program().slots().stream()
            .filter(it -> it.type().signature() == slot.type().signature())
            .count()
        == 1;
  }

  /** What a wiring comes to: something made, or several. */
  private Object part(Wire wire, boolean list, String path, Scope scope) {
    if (++steps > MOST) {
      throw new Unusable();
    }
    if (wire instanceof Wire.Choose choose) {
      return part(
          holds(choose.rule(), scope) ? choose.then() : choose.otherwise(), list, path, scope);
    }
    if (wire instanceof Wire.Many many) {
      List<Object> members = new ArrayList<>();
      for (Wire member : many.members()) {
        members.add(part(member, false, path + "[" + members.size() + "]", scope));
      }
      return members;
    }
    Wire.Apply apply = (Wire.Apply) wire;
    if (apply.isBare() && scope.parameters().containsKey(apply.name())) {
      Meant meant = meaning(apply, scope).orElseThrow();
      return part((Wire) meant.value(), list, path, meant.scope());
    }
    if (apply.isBare() && apply.name().equals("none")) {
      return List.of();
    }
    Wire.Apply own = apply.within(scope.instance());
    Item item = given.world().find(own.name(), given.target());
    if (item instanceof Item.Named named) {
      named.keys().forEach(it -> keys.put(prefixed(own, it), it));
      return part(named.body(), list, path, inside(named, own, scope));
    }
    return list
        ? List.of(device((Item.Device) item, own, path + "[0]", scope))
        : device((Item.Device) item, own, path, scope);
  }

  private static Scope inside(Item.Named named, Wire.Apply apply, Scope outer) {
    Map<String, Optional<Meant>> parameters = new HashMap<>();
    for (Item.Formal formal : named.formals()) {
      Scope here = new Scope(apply.instance(), Map.of());
      parameters.put(formal.name(), formal.initial().map(it -> new Meant(it, here)));
    }
    for (Wire.Given each : apply.arguments()) {
      parameters.put(each.parameter().orElseThrow(), meaning(each.value(), outer));
    }
    return new Scope(apply.instance(), parameters);
  }

  /** An argument, or what it stands for; nothing for a parameter left out. */
  private static Optional<Meant> meaning(Arg value, Scope scope) {
    if (value instanceof Wire.Apply apply
        && apply.isBare()
        && scope.parameters().containsKey(apply.name())) {
      return scope
          .parameters()
          .getOrDefault(apply.name(), Optional.empty())
          .flatMap(it -> meaning(it.value(), it.scope()));
    }
    return Optional.of(new Meant(value, scope));
  }

  private Made device(Item.Device device, Wire.Apply apply, String path, Scope scope) {
    Map<String, Meant> arguments = arguments(device, apply, scope);
    List<Object> parts = new ArrayList<>();
    for (Slot slot : device.slots()) {
      String below = path + "." + slot.name();
      Meant argument = arguments.get(slot.name());
      parts.add(
          argument == null
              ? chosen(slot, below, device.index(), false)
              : part(
                  (Wire) argument.value(), slot.kind() == Slot.Kind.LIST, below, argument.scope()));
    }
    List<Made.Key> bound = new ArrayList<>();
    for (KeyKind key : device.keys()) {
      Meant argument = arguments.get(key.name());
      String name = prefixed(apply, key);
      if (argument == null) {
        keys.put(name, key);
        String value = option(name).map(Choice::text).orElse(key.initial());
        bound.add(new Made.Key(name, key, false, value));
      } else {
        bound.add(new Made.Key(name, key, true, ((Arg.Literal) argument.value()).value()));
      }
    }
    Identity identity =
        new Identity(
            device.className(),
            apply.instance(),
            parts,
            bound.stream().map(it -> it.fixed() ? "=" + it.value() : it.name()).toList(),
            device.shared() ? "" : path);
    return made.computeIfAbsent(
        identity, it -> new Made(made.size(), device, apply.instance(), parts, bound));
  }

  /** First what is named, then wirings to slots and values to keys, in order. */
  private static Map<String, Meant> arguments(Item.Device device, Wire.Apply apply, Scope scope) {
    Map<String, Meant> arguments = new HashMap<>();
    for (Wire.Given each : apply.arguments()) {
      each.parameter()
          .ifPresent(name -> meaning(each.value(), scope).ifPresent(it -> arguments.put(name, it)));
    }
    for (Wire.Given each : apply.arguments()) {
      if (each.parameter().isEmpty()) {
        Meant meant = meaning(each.value(), scope).orElseThrow();
        Stream<String> names =
            meant.value() instanceof Wire
                ? device.slots().stream().map(Slot::name)
                : device.keys().stream().map(KeyKind::name);
        names
            .filter(it -> !arguments.containsKey(it))
            .findFirst()
            .ifPresent(it -> arguments.put(it, meant));
      }
    }
    return arguments;
  }

  private static String prefixed(Wire.Apply apply, KeyKind key) {
    return apply.instance().map(it -> it + ".").orElse("") + key.name();
  }

  private boolean holds(Rule rule, Scope scope) {
    if (rule instanceof Rule.Not not) {
      return !holds(not.rule(), scope);
    }
    if (rule instanceof Rule.Joined joined) {
      boolean left = holds(joined.left(), scope);
      boolean right = holds(joined.right(), scope);
      return joined.both() ? left && right : left || right;
    }
    if (rule instanceof Rule.Flag flag) {
      return value(flag.key(), scope).equalsIgnoreCase("true");
    }
    Rule.Compare compare = (Rule.Compare) rule;
    String value = compare.key().equals("target") ? given.target() : value(compare.key(), scope);
    String other = compare.value().value();
    int order =
        compare.value().quoted()
            ? value.compareTo(other)
            : Integer.compare(Integer.parseInt(value), Integer.parseInt(other));
    return switch (compare.sign()) {
      case "==" -> order == 0;
      case "!=" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  /** The value of a key while compiling: the application's, or that of what is named around. */
  private String value(String spoken, Scope scope) {
    for (KeyKind key : given.program().keys()) {
      if (key.name().equals(spoken)) {
        return option(spoken).map(Choice::text).orElse(key.initial());
      }
    }
    String name =
        spoken.indexOf('.') < 0 ? scope.instance().map(it -> it + ".").orElse("") + spoken : spoken;
    KeyKind kind = kind(spoken.substring(spoken.indexOf('.') + 1));
    keys.put(name, kind);
    return option(name).map(Choice::text).orElse(kind.initial());
  }

  private KeyKind kind(String name) {
    return Stream.concat(
            given.world().devices().flatMap(it -> it.keys().stream()),
            given.world().wirings().flatMap(it -> it.keys().stream()))
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
