package dev.dovetail.processor.wiring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which device goes into a slot. Its text form is what a user would write. */
public sealed interface Wiring extends Value {
  /**
   * A device, applied to arguments.
   *
   * @param name of the device: its own, a full class name, or {@code target}
   * @param instance what keeps it apart from other applications of the same device
   * @param arguments in the order written
   * @param nameSpan where the name stands
   * @param span where the whole stands
   */
  record Apply(
      String name, Optional<String> instance, List<Argument> arguments, Span nameSpan, Span span)
      implements Wiring {
    /** A device without arguments. */
    public static Apply of(String name) {
      Span span = new Span(0, name.length());
      return new Apply(name, Optional.empty(), List.of(), span, span);
    }

    /** The same with an instance name, if there is one. */
    public Apply named(Optional<String> other) {
      return other.isEmpty() ? this : new Apply(name, other, arguments, nameSpan, span);
    }

    /** Whether it is a name and nothing more. */
    public boolean isBare() {
      return arguments.isEmpty() && instance.isEmpty();
    }

    /** The device with its instance name, as in {@code tcpip#upload}. */
    public String head() {
      return name + instance.map(it -> "#" + it).orElse("");
    }

    @Override
    public String toString() {
      return arguments.isEmpty()
          ? head()
          : arguments.stream()
              .map(Argument::toString)
              .collect(Collectors.joining(", ", head() + "(", ")"));
    }
  }

  /**
   * Several wirings, for a slot that takes a list.
   *
   * @param members in order
   * @param span where the whole stands
   */
  record Group(List<Wiring> members, Span span) implements Wiring {
    @Override
    public String toString() {
      return members.stream().map(Wiring::toString).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /**
   * One wiring or another.
   *
   * @param condition what decides
   * @param then where it holds
   * @param otherwise where it does not
   */
  record Choose(Condition condition, Wiring then, Wiring otherwise) implements Wiring {
    @Override
    public Span span() {
      return condition.span().to(otherwise.span());
    }

    @Override
    public String toString() {
      return condition
          + " ? "
          + (then instanceof Choose ? "(" + then + ")" : then)
          + " : "
          + otherwise;
    }
  }
}
