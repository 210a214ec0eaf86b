package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.wiring.Argument;
import dev.dovetail.processor.wiring.Value;
import dev.dovetail.processor.wiring.Wiring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which argument is for which parameter: wirings fill slots and literals fill keys, each in
 * parameter order, unless an argument names its parameter.
 */
final class Matched {
  private final Device device;
  private final Scope scope;
  private final Map<String, Scope.Given> wirings = new LinkedHashMap<>();
  private final Map<String, Binding.Fixed> values = new LinkedHashMap<>();
  private final List<ArgumentFault> faults = new ArrayList<>();
  private final Set<String> misgiven = new TreeSet<>();
  private boolean leftOut;

  Matched(Device device, Wiring.Apply apply, Scope scope) {
    this.device = device;
    this.scope = scope;
    apply.arguments().stream().filter(it -> it.parameter().isPresent()).forEach(this::named);
    apply.arguments().stream().filter(it -> it.parameter().isEmpty()).forEach(this::positional);
  }

  /** The wiring given for a slot. */
  Optional<Scope.Given> wiring(Parameter.Slot slot) {
    return Optional.ofNullable(wirings.get(slot.name()));
  }

  /** The value given for a key. */
  Optional<Binding.Fixed> value(Parameter.Key key) {
    return Optional.ofNullable(values.get(key.name()));
  }

  /** Whether a slot was given something that is no wiring. */
  boolean isMisgiven(Parameter.Slot slot) {
    return misgiven.contains(slot.name());
  }

  /** The arguments that are for nothing. */
  List<ArgumentFault> faults() {
    return faults;
  }

  private void named(Argument argument) {
    String name = argument.parameter().orElseThrow();
    Optional<Parameter> parameter =
        device.parameters().stream().filter(it -> it.name().equals(name)).findFirst();
    if (parameter.isEmpty()) {
      fault(argument, device.name() + " has no parameter \"" + name + "\"");
    } else if (parameter.get() instanceof Parameter.Path) {
      fault(argument, "parameter " + name + " takes the path of the slot, which the main gives");
    } else if (wirings.containsKey(name) || values.containsKey(name)) {
      fault(argument, "parameter " + name + " is given twice");
    } else {
      scope.meaning(argument.value()).ifPresent(it -> give(parameter.get(), argument, it));
    }
  }

  private void give(Parameter parameter, Argument argument, Scope.Given given) {
    if (parameter instanceof Parameter.Key key) {
      text(given)
          .ifPresentOrElse(
              it -> fix(key, argument, given, it),
              () -> fault(argument, "key " + key.name() + " takes a value, not a device"));
      return;
    }
    Parameter.Slot slot = (Parameter.Slot) parameter;
    wiring(given, slot)
        .ifPresentOrElse(
            it -> wirings.put(slot.name(), it),
            () -> {
              misgiven.add(slot.name());
              fault(argument, "slot " + slot.name() + " takes a device, not a value");
            });
  }

  private void positional(Argument argument) {
    Optional<Scope.Given> given = scope.meaning(argument.value());
    if (given.isPresent() && leftOut) {
      String message = "an argument before this one is left out, so this one needs a name";
      faults.add(new ArgumentFault(argument, scope.source(), message));
    } else {
      given.ifPresent(it -> positional(argument, it));
    }
    leftOut |= given.isEmpty();
  }

  private void positional(Argument argument, Scope.Given given) {
    Optional<Parameter.Slot> slot =
        device.slots().stream()
            .filter(it -> !wirings.containsKey(it.name()))
            .filter(it -> !isList(given) || it.kind() == Parameter.Kind.LIST)
            .findFirst();
    if (given.value() instanceof Wiring || (slot.isPresent() && isWirings(given))) {
      slot.ifPresentOrElse(
          it -> give(it, argument, given),
          () -> fault(argument, device.name() + " " + takes(device.slots().size(), "device")));
      return;
    }
    Optional<Parameter.Key> key =
        device.keys().stream().filter(it -> !values.containsKey(it.name())).findFirst();
    Optional<String> text = text(given);
    boolean lists = key.filter(it -> it.type() instanceof KeyType.Listed).isPresent();
    if (isMixed(given)) {
      fault(argument, "a list is of devices or of values, not of both");
    } else if (isWirings(given) && !lists) {
      fault(argument, device.name() + " takes no list here");
    } else if (key.isEmpty()) {
      fault(argument, device.name() + " " + takes(device.keys().size(), "value"));
    } else if (text.isEmpty()) {
      fault(argument, "this is no value of key " + key.get().key());
    } else {
      fix(key.get(), argument, given, text.get());
    }
  }

  private static boolean isList(Scope.Given given) {
    return given.value() instanceof Value.Sequence || given.value() instanceof Wiring.Group;
  }

  private static boolean isMixed(Scope.Given given) {
    return given.value() instanceof Value.Sequence sequence
        && sequence.asWirings().isEmpty()
        && sequence.elements().stream().anyMatch(Wiring.class::isInstance);
  }

  private static boolean isWirings(Scope.Given given) {
    return given.value() instanceof Value.Sequence sequence && sequence.asWirings().isPresent();
  }

  /** A value as a wiring for a slot; only one for a list may stand in brackets. */
  private static Optional<Scope.Given> wiring(Scope.Given given, Parameter.Slot slot) {
    if (given.value() instanceof Value.Sequence sequence) {
      return sequence
          .asWirings()
          .filter(it -> slot.kind() == Parameter.Kind.LIST)
          .map(it -> new Scope.Given(it, given.scope()));
    }
    return given.value() instanceof Wiring ? Optional.of(given) : Optional.empty();
  }

  private static String takes(int count, String what) {
    return switch (count) {
      case 0 -> "takes no " + what;
      case 1 -> "takes only one " + what;
      default -> "takes only " + count + " " + what + "s";
    };
  }

  private void fix(Parameter.Key key, Argument argument, Scope.Given given, String text) {
    if (key.secret()) {
      String message = "key " + key.key() + " is secret; it is set when the program starts";
      Source source = scope.source().hiding(argument.value().span());
      faults.add(new ArgumentFault(argument, source, message));
      return;
    }
    String shown = given.scope().text(given.value());
    Source source = given.scope().source();
    values.put(key.name(), new Binding.Fixed(text, shown, source, given.value().span()));
  }

  /** The text of a value; a bare name is a constant where a key is named. */
  private static Optional<String> text(Scope.Given given) {
    if (given.value() instanceof Value.Literal literal) {
      return Optional.of(literal.text());
    }
    if (given.value() instanceof Value.Sequence sequence) {
      boolean plain =
          sequence.elements().stream()
              .allMatch(
                  it -> given.scope().meaning(it).filter(one -> text(one).isPresent()).isPresent());
      return plain ? Optional.of(given.scope().text(sequence)) : Optional.empty();
    }
    return given.value() instanceof Wiring.Apply apply && apply.isBare()
        ? Optional.of(apply.name())
        : Optional.empty();
  }

  /** A fault of what a parameter of a named wiring was given is a fault of who gave it. */
  private void fault(Argument argument, String message) {
    Optional<Scope.Given> given =
        argument.value() instanceof Wiring.Apply apply && scope.isParameter(apply)
            ? scope.meaning(apply)
            : Optional.empty();
    faults.add(
        given
            .map(
                it ->
                    new ArgumentFault(
                        new Argument(Optional.empty(), it.value(), it.value().span()),
                        it.scope().source(),
                        message
                            + ", and "
                            + scope.named().map(NamedWiring::name).orElse("it")
                            + " gives it this"))
            .orElseGet(() -> new ArgumentFault(argument, scope.source(), message)));
  }
}
