package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.wiring.Argument;
import dev.dovetail.processor.wiring.Formal;
import dev.dovetail.processor.wiring.Wiring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A named wiring with what its parameters are given. */
final class Expansion {
  private final NamedWiring wiring;
  private final Wiring.Apply apply;
  private final Scope outer;
  private final Map<String, Optional<Scope.Given>> given = new LinkedHashMap<>();
  private final List<ArgumentFault> faults = new ArrayList<>();

  Expansion(NamedWiring wiring, Wiring.Apply apply, Scope outer) {
    this.wiring = wiring;
    this.apply = apply;
    this.outer = outer;
    apply.arguments().stream().filter(it -> it.parameter().isPresent()).forEach(this::named);
    apply.arguments().stream().filter(it -> it.parameter().isEmpty()).forEach(this::positional);
    boolean sound = faults.isEmpty();
    wiring.formals().forEach(it -> complete(it, sound));
  }

  /** Where the body is to be understood. */
  Scope scope() {
    Source source = new Source("", wiring.text(), wiring.place());
    return new Scope(source, Optional.of(wiring), apply.instance(), given, within());
  }

  private List<NamedWiring> within() {
    return Stream.concat(outer.within().stream(), Stream.of(wiring)).toList();
  }

  /** The arguments that are for nothing, and the parameters that lack one. */
  List<ArgumentFault> faults() {
    return faults;
  }

  private void named(Argument argument) {
    String name = argument.parameter().orElseThrow();
    if (wiring.formals().stream().noneMatch(it -> it.name().equals(name))) {
      fault(argument, wiring.name() + " has no parameter \"" + name + "\"");
    } else if (given.containsKey(name)) {
      fault(argument, "parameter " + name + " is given twice");
    } else {
      given.put(name, outer.meaning(argument.value()));
    }
  }

  private void positional(Argument argument) {
    wiring.formals().stream()
        .filter(it -> !given.containsKey(it.name()))
        .findFirst()
        .ifPresentOrElse(
            it -> given.put(it.name(), outer.meaning(argument.value())),
            () -> fault(argument, wiring.name() + " takes no more arguments"));
  }

  /** Gives what is not given; where an argument is for nothing, it may have been meant for it. */
  private void complete(Formal formal, boolean sound) {
    if (given.getOrDefault(formal.name(), Optional.empty()).isEmpty()) {
      given.put(
          formal.name(), formal.defaultValue().map(it -> new Scope.Given(it, defaults(formal))));
      if (sound && formal.defaultValue().isEmpty() && !formal.optional()) {
        Argument whole = new Argument(Optional.empty(), apply, apply.span());
        fault(whole, wiring.name() + " needs its parameter " + formal.name());
      }
    }
  }

  /** A default stands where the wiring is declared, and sees nothing of its use. */
  private Scope defaults(Formal formal) {
    Source source = new Source("", formal.text(), wiring.place());
    return new Scope(source, Optional.empty(), apply.instance(), Map.of(), within());
  }

  private void fault(Argument argument, String message) {
    faults.add(new ArgumentFault(argument, outer.source(), message));
  }
}
