package dev.dovetail.tests.random;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A random wiring, as data; its text is what a user would write. */
public sealed interface Wire extends Arg {
  /**
   * A device, a named wiring, {@code none}, or a parameter.
   *
   * @param name which
   * @param instance what keeps it apart
   * @param arguments in the order written
   */
  record Apply(String name, Optional<String> instance, List<Given> arguments) implements Wire {
    /** Without arguments. */
    static Apply of(String name) {
      return new Apply(name, Optional.empty(), List.of());
    }

    boolean isBare() {
      return instance.isEmpty() && arguments.isEmpty();
    }

    /** As it is understood where an instance name is given from outside. */
    Apply within(Optional<String> outer) {
      return new Apply(name, instance.or(() -> outer), arguments);
    }

    @Override
    public String toString() {
      String head = name + instance.map(it -> "#" + it).orElse("");
      return arguments.isEmpty()
          ? head
          : arguments.stream()
              .map(Given::toString)
              .collect(Collectors.joining(", ", head + "(", ")"));
    }
  }

  /**
   * An argument.
   *
   * @param parameter its name, if it is said
   * @param value its value
   */
  record Given(Optional<String> parameter, Arg value) {
    @Override
    public String toString() {
      return parameter.map(it -> it + " = ").orElse("") + value;
    }
  }

  /**
   * One or another.
   *
   * @param rule what decides
   * @param then where it holds
   * @param otherwise where it does not
   */
  record Choose(Rule rule, Wire then, Wire otherwise) implements Wire {
    @Override
    public String toString() {
      return rule + " ? (" + then + ") : " + otherwise;
    }
  }

  /**
   * Several, for a list.
   *
   * @param members in order
   */
  record Many(List<Wire> members) implements Wire {
    @Override
    public String toString() {
      return members.stream().map(Wire::toString).collect(Collectors.joining(", ", "[", "]"));
    }
  }
}
