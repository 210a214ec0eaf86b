package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
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
  private final Source source;
  private final Map<String, Wiring> wirings = new LinkedHashMap<>();
  private final Map<String, Binding.Fixed> values = new LinkedHashMap<>();
  private final List<ArgumentFault> faults = new ArrayList<>();
  private final Set<String> misgiven = new TreeSet<>();

  Matched(Device device, Wiring.Apply apply, Source source) {
    this.device = device;
    this.source = source;
    apply.arguments().stream().filter(it -> it.parameter().isPresent()).forEach(this::named);
    apply.arguments().stream().filter(it -> it.parameter().isEmpty()).forEach(this::positional);
  }

  /** The wiring given for a slot. */
  Optional<Wiring> wiring(Parameter.Slot slot) {
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
    } else if (wirings.containsKey(name) || values.containsKey(name)) {
      fault(argument, "parameter " + name + " is given twice");
    } else if (parameter.get() instanceof Parameter.Key key) {
      Optional<String> text = text(argument.value());
      text.ifPresentOrElse(
          it -> fix(key, argument, it),
          () -> fault(argument, "key " + name + " takes a value, not a device"));
    } else if (argument.value() instanceof Wiring wiring) {
      wirings.put(name, wiring);
    } else {
      misgiven.add(name);
      fault(argument, "slot " + name + " takes a device, not a value");
    }
  }

  private void positional(Argument argument) {
    if (argument.value() instanceof Wiring wiring) {
      device.slots().stream()
          .filter(it -> !wirings.containsKey(it.name()))
          .findFirst()
          .ifPresentOrElse(
              it -> wirings.put(it.name(), wiring),
              () -> fault(argument, device.name() + " " + takes(device.slots().size(), "device")));
      return;
    }
    Optional<Parameter.Key> key =
        device.keys().stream().filter(it -> !values.containsKey(it.name())).findFirst();
    Optional<String> text = text(argument.value());
    if (key.isEmpty()) {
      fault(argument, device.name() + " " + takes(device.keys().size(), "value"));
    } else if (text.isEmpty()) {
      fault(argument, "this is no value of key " + key.get().key());
    } else {
      fix(key.get(), argument, text.get());
    }
  }

  private static String takes(int count, String what) {
    return switch (count) {
      case 0 -> "takes no " + what;
      case 1 -> "takes only one " + what;
      default -> "takes only " + count + " " + what + "s";
    };
  }

  private void fix(Parameter.Key key, Argument argument, String text) {
    if (key.secret()) {
      fault(argument, "key " + key.key() + " is secret; it is set when the program starts");
      return;
    }
    String shown = argument.value().toString();
    values.put(key.name(), new Binding.Fixed(text, shown, source, argument.value().span()));
  }

  /** The text of a value; a bare name is a constant where a key is named. */
  private static Optional<String> text(Value value) {
    if (value instanceof Value.Literal literal) {
      return Optional.of(literal.text());
    }
    if (value instanceof Value.Sequence sequence) {
      boolean plain = sequence.elements().stream().allMatch(it -> text(it).isPresent());
      return plain ? Optional.of(sequence.toString()) : Optional.empty();
    }
    return value instanceof Wiring.Apply apply
            && apply.arguments().isEmpty()
            && apply.instance().isEmpty()
        ? Optional.of(apply.name())
        : Optional.empty();
  }

  private void fault(Argument argument, String message) {
    faults.add(new ArgumentFault(argument, source, message));
  }
}
