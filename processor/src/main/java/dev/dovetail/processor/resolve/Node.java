package dev.dovetail.processor.resolve;

import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.wiring.Condition;
import dev.dovetail.processor.wiring.SyntaxError;
import dev.dovetail.processor.wiring.Wiring;
import java.util.List;
import java.util.Optional;

/** What a slot leads to: an instance, several, or the reason why there is none. */
public sealed interface Node permits Instance, Back, Node.Group, Node.Fork, Node.Gap {
  /** The one instance it leads to, if it does. */
  default Optional<Instance> instance() {
    return Optional.empty();
  }

  /**
   * What is in a slot that takes a list, or none.
   *
   * @param members in order
   */
  record Group(List<Edge> members) implements Node {}

  /**
   * A condition that is still open, in a graph that leaves defaults undecided.
   *
   * @param condition the condition
   * @param keys the keys that it rests on, sorted by name
   * @param then where it holds
   * @param otherwise where it does not
   */
  record Fork(Condition condition, List<Consulted> keys, Edge then, Edge otherwise)
      implements Node {}

  /** A slot that leads nowhere. */
  sealed interface Gap extends Node {}

  /** Nobody chose. */
  record Unchosen() implements Gap {}

  /** An argument for it is no device, which is a fault of the application's arguments. */
  record Misgiven() implements Gap {}

  /**
   * The text is no wiring.
   *
   * @param reason why it was chosen all the same
   * @param error where and why
   * @param source the text
   */
  record Malformed(Choice.Reason reason, SyntaxError error, Source source) implements Gap {}

  /**
   * There is no device of that name and signature.
   *
   * @param apply the application that names it
   */
  record Absent(Wiring.Apply apply) implements Gap {}

  /**
   * The device exists, and is of other signatures.
   *
   * @param apply the application that names it
   * @param device what it names
   */
  record Other(Wiring.Apply apply, Device device) implements Gap {}

  /**
   * There are several devices of that name and signature.
   *
   * @param apply the application that names them
   * @param ids their full names
   */
  record Several(Wiring.Apply apply, List<String> ids) implements Gap {}

  /**
   * The device has a fault.
   *
   * @param apply the application that names it
   * @param id its full name
   * @param faults what is wrong; none where that is reported where the device is declared
   */
  record Broken(Wiring.Apply apply, String id, List<String> faults) implements Gap {}

  /**
   * The condition cannot be decided.
   *
   * @param faults why
   * @param strangers names that are no devices, if one of them may be why
   */
  record Undecided(List<ConditionFault> faults, List<Stranger> strangers) implements Gap {}

  /**
   * A list where one device goes, or nothing where one has to be.
   *
   * @param message which, in a sentence
   */
  record WrongCount(String message) implements Gap {}

  /**
   * A named wiring that is given the wrong arguments.
   *
   * @param wiring the wiring
   * @param faults what is wrong
   */
  record Misapplied(NamedWiring wiring, List<ArgumentFault> faults) implements Gap {}

  /**
   * A named wiring that uses itself.
   *
   * @param names of the wirings of the loop, the first again at the end
   */
  record Endless(List<String> names) implements Gap {}
}
