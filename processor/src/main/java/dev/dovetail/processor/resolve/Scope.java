package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.wiring.Argument;
import dev.dovetail.processor.wiring.Operand;
import dev.dovetail.processor.wiring.Value;
import dev.dovetail.processor.wiring.Wiring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a wiring stands, and what its bare names can mean beside devices.
 *
 * @param source its text
 * @param named the named wiring whose body it is, if it is one
 * @param instance the instance name that the named wiring was given
 * @param parameters what the named wiring's parameters were given; nothing for one left out
 * @param within the named wirings whose bodies lead here, the innermost last
 */
record Scope(
    Source source,
    Optional<NamedWiring> named,
    Optional<String> instance,
    Map<String, Optional<Given>> parameters,
    List<NamedWiring> within) {
  /**
   * A value with the place where it is to be understood.
   *
   * @param value the value
   * @param scope where it stands
   */
  record Given(Value value, Scope scope) {}

  /** A text of its own. */
  static Scope of(Source source) {
    return new Scope(source, Optional.empty(), Optional.empty(), Map.of(), List.of());
  }

  /** The named wirings that lead to this one, with it at both ends, if it uses itself here. */
  Optional<List<String>> loop(NamedWiring wiring) {
    int first = within.indexOf(wiring);
    return first < 0
        ? Optional.empty()
        : Optional.of(
            Stream.concat(within.subList(first, within.size()).stream(), Stream.of(wiring))
                .map(NamedWiring::name)
                .toList());
  }

  /** What a value comes to: itself, unless it is a parameter; nothing for one left out. */
  Optional<Given> meaning(Value value) {
    if (value instanceof Wiring.Apply apply && isParameter(apply)) {
      return parameters
          .getOrDefault(apply.name(), Optional.empty())
          .flatMap(it -> it.scope().meaning(it.value()));
    }
    return Optional.of(new Given(value, this));
  }

  /** Whether a name is that of a parameter. */
  boolean isParameter(Wiring.Apply apply) {
    return apply.isBare() && parameters.containsKey(apply.name());
  }

  /** The literal that a name in a condition stands for, if it is a parameter's. */
  Optional<Value.Literal> literal(Operand.Reference name) {
    return parameters
        .getOrDefault(name.name(), Optional.empty())
        .flatMap(it -> it.scope().meaning(it.value()))
        .map(Given::value)
        .filter(Value.Literal.class::isInstance)
        .map(Value.Literal.class::cast)
        .map(it -> new Value.Literal(it.kind(), it.text(), name.span()));
  }

  /** An application with its instance name: that of the named wiring, where it says none. */
  Wiring.Apply own(Wiring.Apply apply) {
    return apply.instance().isPresent() ? apply : apply.named(instance);
  }

  /** The keys of the named wiring. */
  List<Parameter.Key> keys() {
    return named.map(NamedWiring::keys).orElse(List.of());
  }

  /** By which name a key of the named wiring is set. */
  String nameOf(Parameter.Key key) {
    return instance.map(it -> it + "." + key.key()).orElse(key.key());
  }

  /** What tells keys and instance names here from those elsewhere; empty where nothing does. */
  String keyring() {
    String owner = keys().isEmpty() ? "" : named.orElseThrow().id();
    return instance.map(it -> owner + "#" + it).orElse(owner);
  }

  /** A value as it would be written elsewhere, parameters replaced by what they were given. */
  String text(Value value) {
    return parameters.isEmpty() ? value.toString() : replaced(value).toString();
  }

  private Value replaced(Value value) {
    if (value instanceof Value.Sequence sequence) {
      return new Value.Sequence(
          sequence.elements().stream().map(this::replaced).toList(), sequence.span());
    }
    return value instanceof Wiring wiring ? replaced(wiring) : value;
  }

  private Value replaced(Wiring wiring) {
    if (wiring instanceof Wiring.Choose choose) {
      return new Wiring.Choose(
          choose.condition().with(this::literal),
          wiring(choose.then()),
          wiring(choose.otherwise()));
    }
    if (wiring instanceof Wiring.Group group) {
      return new Wiring.Group(group.members().stream().map(this::wiring).toList(), group.span());
    }
    Wiring.Apply apply = (Wiring.Apply) wiring;
    if (isParameter(apply)) {
      return meaning(apply).map(it -> it.scope().replaced(it.value())).orElse(apply);
    }
    List<Argument> arguments =
        apply.arguments().stream()
            .filter(it -> meaning(it.value()).isPresent())
            .map(it -> new Argument(it.parameter(), replaced(it.value()), it.span()))
            .toList();
    return new Wiring.Apply(
        apply.name(), apply.instance(), arguments, apply.nameSpan(), apply.span());
  }

  /** A literal where a device is needed stays as the name it was given by. */
  private Wiring wiring(Wiring wiring) {
    return replaced(wiring) instanceof Wiring other ? other : wiring;
  }
}
